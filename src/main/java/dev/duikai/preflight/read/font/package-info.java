/**
 * Fonts of a PDF: what their dictionaries and programs hold, and which of their glyphs the text
 * really draws. Gives {@code FontFacts}; looks up no font that the file does not carry.
 */
@NullMarked
package dev.duikai.preflight.read.font;

import org.jspecify.annotations.NullMarked;
