package dev.duikai.forme.gallery;

import java.util.ArrayList;
import java.util.List;

/** Rows of spans that together show a head at every width of a page. */
final class Spans {

  private Spans() {}

  /** For eight columns: 8, 7 and 1, 6 and 2, 5 and 3, 4 and 4. */
  static List<List<Integer>> rows(int columns) {
    List<List<Integer>> rows = new ArrayList<>();
    rows.add(List.of(columns));
    for (int rest = 1; rest <= columns / 2; rest++) {
      rows.add(List.of(columns - rest, rest));
    }
    return rows;
  }
}
