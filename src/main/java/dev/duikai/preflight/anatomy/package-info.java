/**
 * What a sub-editor sees on a finished page: its grid, heads, legs, pictures, boxes,
 * advertisements, folio and nameplate, found from places, sizes, faces and the order of painting
 * alone. In comes a {@link dev.duikai.preflight.page.PrintedPage}; out comes a {@link
 * dev.duikai.preflight.anatomy.Anatomy}. Judges nothing.
 */
@NullMarked
package dev.duikai.preflight.anatomy;

import org.jspecify.annotations.NullMarked;
