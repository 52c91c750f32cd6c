/**
 * The grid of a finished page, found from its lines: columns that repeat, the live area, the
 * folio's rule and frames. In come a page and its lines; out comes a {@link
 * dev.duikai.measure.Grid}.
 */
@NullMarked
package dev.duikai.preflight.grid;

import org.jspecify.annotations.NullMarked;
