/**
 * The head setter: kicker, main and deck come in, lines broken by sense and whole rows of the grid
 * go out.
 */
@NullMarked
package dev.duikai.compose.head;

import org.jspecify.annotations.NullMarked;
