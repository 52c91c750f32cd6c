/**
 * What is wrong with a page: the spots of all items come in, faults with their prices go out. Each
 * judge looks at one kind of fault. Knows the words of the solver, not how a page was found.
 */
@NullMarked
package dev.duikai.makeup.fill.judge;

import org.jspecify.annotations.NullMarked;
