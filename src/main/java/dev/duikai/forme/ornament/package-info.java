/**
 * Ornaments (饰图) in the manner of cut paper: solid shapes of one colour with lines cut out, drawn
 * for any rectangle. Knows only measures and the sheet.
 */
@NullMarked
package dev.duikai.forme.ornament;

import org.jspecify.annotations.NullMarked;
