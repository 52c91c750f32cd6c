package dev.duikai.preflight.metric;

import dev.duikai.measure.Rect;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.page.Glyph;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** M1: no two glyphs are printed over each other. */
public final class Collisions {

  private static final int CELL = 20_000;
  private static final double WIDE = 0.3;
  private static final double HIGH = 0.45;

  private Collisions() {}

  public static List<Violation> of(Board board) {
    Pins pins = new Pins(board);
    Map<Long, List<Spot>> cells = new HashMap<>();
    for (Glyph glyph : board.anatomy().page().glyphs()) {
      if (glyph.inked()) {
        Spot spot = Spot.of(glyph);
        for (long key : keys(spot)) {
          for (Spot other : cells.getOrDefault(key, List.of())) {
            if (spot.meets(other)) {
              Rect cell = glyph.cell();
              String detail = other.glyph().text() + " and " + glyph.text();
              pins.add(Taboo.GLYPHS_COLLIDE, cell, "", detail, 0, 0);
            }
          }
        }
        cells.computeIfAbsent(key(spot.x(), spot.y()), k -> new ArrayList<>()).add(spot);
      }
    }
    return pins.all();
  }

  private static long key(int x, int y) {
    return (long) Math.floorDiv(x, CELL) << 32 | (Math.floorDiv(y, CELL) & 0xFFFFFFFFL);
  }

  private static List<Long> keys(Spot spot) {
    List<Long> keys = new ArrayList<>();
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        keys.add(key(spot.x() + dx * CELL, spot.y() + dy * CELL));
      }
    }
    return keys;
  }

  /** The middle of a glyph's ink. */
  private record Spot(Glyph glyph, int x, int y) {

    static Spot of(Glyph glyph) {
      int size = glyph.size().units();
      boolean full = glyph.advance().units() > 0.6 * size;
      double share =
          full && Marks.closing(glyph.text())
              ? 0.25
              : full && Marks.opening(glyph.text()) ? 0.75 : glyph.advance().units() / 2.0 / size;
      return new Spot(
          glyph,
          glyph.x().units() + (int) (share * size),
          glyph.baseline().units() - (int) (0.38 * size));
    }

    boolean meets(Spot other) {
      int size = Math.min(glyph.size().units(), other.glyph.size().units());
      return Math.abs(x - other.x) < WIDE * size && Math.abs(y - other.y) < HIGH * size;
    }
  }
}
