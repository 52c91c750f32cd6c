/**
 * A page taken apart, laid on its grid: which block covers which columns and lines, and what is
 * left white. In comes an {@link dev.duikai.preflight.anatomy.Anatomy}; out comes a {@link
 * dev.duikai.preflight.board.Board}. Judges nothing.
 */
@NullMarked
package dev.duikai.preflight.board;

import org.jspecify.annotations.NullMarked;
