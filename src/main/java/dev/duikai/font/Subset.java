package dev.duikai.font;

import java.util.SortedMap;

/**
 * A font file reduced to the glyphs that are used.
 *
 * @param file the TrueType file
 * @param glyphs glyph id of the face to glyph id in {@code file}
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
public record Subset(byte[] file, SortedMap<Integer, Integer> glyphs) {}
