package dev.duikai.makeup;

import java.util.ArrayList;
import java.util.List;

/** The ways to share a width out among regions side by side. */
final class Widths {

  private Widths() {}

  /** All lists of so many widths of at least one column that sum to the whole. */
  public static List<List<Integer>> all(int whole, int parts) {
    if (parts == 1) {
      return List.of(List.of(whole));
    }
    List<List<Integer>> all = new ArrayList<>();
    for (int first = 1; first <= whole - parts + 1; first++) {
      for (List<Integer> rest : all(whole - first, parts - 1)) {
        List<Integer> widths = new ArrayList<>(List.of(first));
        widths.addAll(rest);
        all.add(List.copyOf(widths));
      }
    }
    return all;
  }
}
