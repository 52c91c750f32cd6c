package dev.duikai.forme.border;

import dev.duikai.grammar.type.BorderKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The tile of a border: outlines in a unit square, x along the border and y from its outer edge
 * inwards. Outlines inside others are cut out of them.
 *
 * @param outlines each a list of corners, x and y in turn
 */
record Tile(List<double[]> outlines) {

  private static final String[] MEANDER = {
    "########", "#.......", "#.#####.", "#.#...#.", "#.#.###.", "#.#.....", "#.######",
  };

  private static final int CORNERS = 24;

  static Tile of(BorderKind kind) {
    return switch (kind) {
      case MEANDER -> meander();
      case DIAMONDS -> new Tile(List.of(diamond(0.46), diamond(0.2)));
      case BEADS -> new Tile(List.of(circle(0.4)));
      case WAVES -> waves();
    };
  }

  /** The tile at the corners, where two sides meet. */
  static Tile corner(BorderKind kind) {
    return switch (kind) {
      case MEANDER -> new Tile(List.of(square(0.0), square(0.14), square(0.3)));
      case WAVES -> new Tile(List.of(circle(0.42), circle(0.2)));
      case DIAMONDS, BEADS -> of(kind);
    };
  }

  /** A fret of one band: its rows drawn as bars. */
  private static Tile meander() {
    List<double[]> bars = new ArrayList<>();
    double high = 1.0 / MEANDER.length;
    for (int row = 0; row < MEANDER.length; row++) {
      String cells = MEANDER[row];
      double wide = 1.0 / cells.length();
      int from = -1;
      for (int column = 0; column <= cells.length(); column++) {
        boolean set = column < cells.length() && cells.charAt(column) == '#';
        if (set && from < 0) {
          from = column;
        } else if (!set && from >= 0) {
          bars.add(bar(from * wide, row * high, column * wide, (row + 1) * high));
          from = -1;
        }
      }
    }
    return new Tile(bars);
  }

  private static double[] bar(double left, double top, double right, double foot) {
    return new double[] {left, top, right, top, right, foot, left, foot};
  }

  private static double[] square(double inset) {
    return bar(inset, inset, 1 - inset, 1 - inset);
  }

  private static double[] diamond(double reach) {
    return new double[] {0.5, 0.5 - reach, 0.5 + reach, 0.5, 0.5, 0.5 + reach, 0.5 - reach, 0.5};
  }

  private static double[] circle(double radius) {
    double[] corners = new double[2 * CORNERS];
    for (int i = 0; i < CORNERS; i++) {
      double angle = 2 * Math.PI * i / CORNERS;
      corners[2 * i] = 0.5 + radius * Math.cos(angle);
      corners[2 * i + 1] = 0.5 + radius * Math.sin(angle);
    }
    return corners;
  }

  /** Two bands that swing between the edges. */
  private static Tile waves() {
    return new Tile(List.of(band(0.28, 0.17), band(0.68, 0.17)));
  }

  private static double[] band(double middle, double thick) {
    double[] corners = new double[4 * (CORNERS + 1)];
    for (int i = 0; i <= CORNERS; i++) {
      double x = (double) i / CORNERS;
      double y = middle + 0.16 * Math.sin(2 * Math.PI * x);
      int back = corners.length - 2 - 2 * i;
      corners[2 * i] = x;
      corners[2 * i + 1] = y - thick / 2;
      corners[back] = x;
      corners[back + 1] = y + thick / 2;
    }
    return corners;
  }
}
