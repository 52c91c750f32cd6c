/**
 * Typefaces: advances, ink bounds, outlines, substitutions and subsets of TrueType fonts, and the
 * shelf that finds a face by its role. Font files come in; glyph ids, numbers and subset bytes go
 * out. The only place that knows fontbox.
 */
@NullMarked
package dev.duikai.font;

import org.jspecify.annotations.NullMarked;
