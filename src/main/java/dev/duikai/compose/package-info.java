/**
 * The typesetter: a paragraph and a setting come in, justified lines with exact glyph places go
 * out. Pure; knows no page.
 */
@NullMarked
package dev.duikai.compose;

import org.jspecify.annotations.NullMarked;
