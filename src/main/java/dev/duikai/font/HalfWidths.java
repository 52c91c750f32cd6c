package dev.duikai.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the alternate half widths of glyphs (feature {@code halt}) out of a font's table {@code
 * GPOS}: its single adjustments (OpenType 1.9, GPOS lookup types 1 and 9). fontbox does not read
 * this table.
 */
final class HalfWidths {

  private static final int SINGLE = 1;
  private static final int EXTENSION = 9;
  private static final int X_PLACEMENT = 1;
  private static final int Y_PLACEMENT = 2;
  private static final int X_ADVANCE = 4;

  private final ByteBuffer table;
  private final Map<Integer, Value> values = new HashMap<>();

  private HalfWidths(byte[] table) {
    this.table = ByteBuffer.wrap(table);
  }

  /**
   * What the feature does to a glyph.
   *
   * @param placement how far its glyph moves, font units
   * @param advance what its advance grows by, font units
   */
  record Value(int placement, int advance) {}

  /** The values by glyph; none where the table has no such feature or is damaged. */
  static Map<Integer, Value> of(byte[] table) {
    HalfWidths widths = new HalfWidths(table);
    try {
      widths.features();
    } catch (IndexOutOfBoundsException e) {
      return Map.of();
    }
    return Map.copyOf(widths.values);
  }

  private void features() {
    int list = number(6);
    for (int i = 0; i < number(list); i++) {
      int record = list + 2 + 6 * i;
      byte[] tag = new byte[4];
      table.get(record, tag);
      if (new String(tag, StandardCharsets.US_ASCII).equals("halt")) {
        feature(list + number(record + 4));
      }
    }
  }

  private void feature(int at) {
    int lookups = number(8);
    for (int i = 0; i < number(at + 2); i++) {
      int index = number(at + 4 + 2 * i);
      lookup(lookups + number(lookups + 2 + 2 * index));
    }
  }

  private void lookup(int at) {
    int type = number(at);
    for (int i = 0; i < number(at + 4); i++) {
      int part = at + number(at + 6 + 2 * i);
      if (type == SINGLE) {
        single(part);
      } else if (type == EXTENSION && number(part + 2) == SINGLE) {
        single(part + table.getInt(part + 4));
      }
    }
  }

  private void single(int at) {
    boolean each = number(at) == 2;
    int format = number(at + 4);
    int first = at + (each ? 8 : 6);
    int size = each ? 2 * Integer.bitCount(format) : 0;
    coverage(at + number(at + 2), format, first, size);
  }

  /** Enters each glyph that a coverage table lists, in its order. */
  private void coverage(int at, int format, int first, int size) {
    boolean ranges = number(at) == 2;
    for (int i = 0; i < number(at + 2); i++) {
      int entry = at + 4 + (ranges ? 6 : 2) * i;
      int from = number(entry);
      int to = ranges ? number(entry + 2) : from;
      int index = ranges ? number(entry + 4) : i;
      for (int glyph = from; glyph <= to; glyph++) {
        values.put(glyph, value(first + size * (index + glyph - from), format));
      }
    }
  }

  private Value value(int at, int format) {
    int placement = (format & X_PLACEMENT) == 0 ? 0 : table.getShort(at);
    int before = 2 * Integer.bitCount(format & (X_PLACEMENT | Y_PLACEMENT));
    int advance = (format & X_ADVANCE) == 0 ? 0 : table.getShort(at + before);
    return new Value(placement, advance);
  }

  private int number(int at) {
    return Short.toUnsignedInt(table.getShort(at));
  }
}
