package dev.duikai.sheet;

/**
 * A glyph at its exact place.
 *
 * @param id glyph id in the run's font
 * @param at origin along the line of writing, thousandths of a point (x in horizontal, y in
 *     vertical runs)
 * @param text the characters that it stands for
 */
public record Glyph(int id, int at, String text) {}
