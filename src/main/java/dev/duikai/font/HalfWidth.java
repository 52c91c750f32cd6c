package dev.duikai.font;

/**
 * How a full-width mark is set half a square wide, as the font's maker has it (feature {@code
 * halt}).
 *
 * @param shift how far its glyph moves, thousandths of an em
 * @param advance the room that it then takes
 */
public record HalfWidth(int shift, int advance) {}
