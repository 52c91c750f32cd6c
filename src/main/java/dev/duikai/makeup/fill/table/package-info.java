/**
 * What rectangles can be filled: items come in, the sets of heights of every subset at every width
 * and the shapes of every size go out. Knows the words of the solver, nothing of taste.
 */
@NullMarked
package dev.duikai.makeup.fill.table;

import org.jspecify.annotations.NullMarked;
