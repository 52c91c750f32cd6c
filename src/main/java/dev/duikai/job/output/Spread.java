package dev.duikai.job.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** Which pages of an issue stand side by side on one plate (通版, 拼版). */
public sealed interface Spread {

  /** How pages are paired, in words for the help. */
  String FORMS = "facing (2-3 4-5 …), printer (4-1 2-3 …), or pairs such as 4-1,2-3";

  /** Each page by itself. */
  record Single() implements Spread {}

  /** Pages that a reader sees side by side: an even page and the odd one after it. */
  record Facing() implements Spread {}

  /** Printer's spreads: the pages that lie side by side on the unfolded sheet. */
  record Printer() implements Spread {}

  /** These pairs, left page first; all other pages stand alone. */
  record Pairs(List<Pair> pairs) implements Spread {
    public Pairs {
      pairs = List.copyOf(pairs);
    }
  }

  /** Two pages side by side. */
  record Pair(int left, int right) {}

  /**
   * The form that a user wrote.
   *
   * @throws IllegalArgumentException with words for the user
   */
  static Spread of(String text) {
    return switch (text) {
      case "facing" -> new Facing();
      case "printer" -> new Printer();
      default -> pairs(text);
    };
  }

  private static Spread pairs(String text) {
    List<Pair> pairs = new ArrayList<>();
    TreeSet<Integer> seen = new TreeSet<>();
    for (String part : text.split(",", -1)) {
      if (!part.strip().matches("\\d{1,3}-\\d{1,3}")) {
        throw new IllegalArgumentException("\"" + part + "\" is no pair of pages");
      }
      int dash = part.strip().indexOf('-');
      int left = Integer.parseInt(part.strip().substring(0, dash));
      int right = Integer.parseInt(part.strip().substring(dash + 1));
      if (!seen.add(left) || !seen.add(right)) {
        throw new IllegalArgumentException("a page stands in two places");
      }
      pairs.add(new Pair(left, right));
    }
    return new Pairs(pairs);
  }

  /**
   * The plates of an issue, each with its pages from left to right, in the order of their first
   * pages.
   *
   * @param pages all pages of the issue in order
   * @throws IllegalArgumentException with words for the user where the pages can't be paired so
   */
  default List<List<Integer>> plates(List<Integer> pages) {
    return switch (this) {
      case Single() -> pages.stream().map(List::of).toList();
      case Facing() -> facing(pages);
      case Printer() -> printer(pages);
      case Pairs(List<Pair> pairs) -> paired(pages, pairs);
    };
  }

  private static List<List<Integer>> facing(List<Integer> pages) {
    List<Pair> pairs =
        pages.stream()
            .filter(page -> page % 2 == 0 && pages.contains(page + 1))
            .map(page -> new Pair(page, page + 1))
            .toList();
    return paired(pages, pairs);
  }

  /** The first with the last, the second with the last but one; the even page at the left. */
  private static List<List<Integer>> printer(List<Integer> pages) {
    int count = pages.size();
    boolean whole = count % 2 == 0 && count > 0;
    if (!whole || pages.getFirst() != 1 || pages.getLast() != count) {
      throw new IllegalArgumentException(
          "printer's spreads need all pages from 1 on and an even number of them, the issue has "
              + pages);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int low = 1; low <= count / 2; low++) {
      int high = count + 1 - low;
      pairs.add(low % 2 == 0 ? new Pair(low, high) : new Pair(high, low));
    }
    return paired(pages, pairs);
  }

  private static List<List<Integer>> paired(List<Integer> pages, List<Pair> pairs) {
    TreeSet<Integer> single = new TreeSet<>(pages);
    List<List<Integer>> plates = new ArrayList<>();
    for (Pair pair : pairs) {
      for (int page : List.of(pair.left(), pair.right())) {
        if (!single.remove(page)) {
          throw new IllegalArgumentException("the issue has no page " + page + " to pair");
        }
      }
      plates.add(List.of(pair.left(), pair.right()));
    }
    single.forEach(page -> plates.add(List.of(page)));
    plates.sort((a, b) -> Integer.compare(Collections.min(a), Collections.min(b)));
    return List.copyOf(plates);
  }
}
