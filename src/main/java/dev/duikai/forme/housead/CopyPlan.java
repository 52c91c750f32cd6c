package dev.duikai.forme.housead;

import dev.duikai.grammar.HouseAd;
import java.util.ArrayList;
import java.util.List;

/**
 * How the words of a house ad are shared out into rows.
 *
 * @param rows from the top; a row's parts stand side by side
 * @param likes how much it is liked among plans of equal size of type
 */
record CopyPlan(List<List<Part>> rows, double likes) {

  private static final double STACKED = 1.3;
  private static final double[] LIKES = {1, 0.82, 0.95, 0.85};

  CopyPlan {
    rows = List.copyOf(rows);
  }

  /** Words of one rank. */
  record Part(String text, Rank rank) {}

  /** All ways to share out the words. */
  static List<CopyPlan> of(HouseAd ad) {
    List<CopyPlan> plans = new ArrayList<>();
    for (CopyPlan below : withoutSlogan(ad)) {
      plans.add(below.under(stacked(ad.slogan()), STACKED));
      plans.add(below.under(broken(ad.slogan()), STACKED));
      plans.add(below.under(List.of(level(ad.slogan())), 1));
    }
    return plans;
  }

  private CopyPlan under(List<List<Part>> slogan, double liked) {
    List<List<Part>> all = new ArrayList<>(slogan);
    all.addAll(rows);
    return new CopyPlan(all, likes * liked);
  }

  /** The ways to set text and sign alone. */
  static List<CopyPlan> withoutSlogan(HouseAd ad) {
    List<CopyPlan> plans = new ArrayList<>();
    for (List<List<Part>> rows : below(ad)) {
      plans.add(new CopyPlan(rows, LIKES[plans.size()]));
    }
    return plans;
  }

  /** Whether a row holds slogan. */
  boolean slogan(int row) {
    return rows.get(row).getFirst().rank().slogan();
  }

  /** Each line in its own row, the first above the others. */
  private static List<List<Part>> stacked(List<String> lines) {
    List<List<Part>> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(List.of(new Part(line, rows.isEmpty() ? Rank.FIRST : Rank.OTHER)));
    }
    return rows;
  }

  /** The same with rows that end at marks inside a line. */
  private static List<List<Part>> broken(List<String> lines) {
    List<List<Part>> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (String piece : lines.get(i).split("(?<=[，！？；])(?=.)")) {
        rows.add(List.of(new Part(piece, i == 0 ? Rank.FIRST : Rank.OTHER)));
      }
    }
    return rows;
  }

  /** All lines beside each other, of one size. */
  private static List<Part> level(List<String> lines) {
    return lines.stream().map(line -> new Part(line, Rank.FIRST)).toList();
  }

  private static List<List<List<Part>>> below(HouseAd ad) {
    List<Part> text = ad.text().stream().map(line -> new Part(line, Rank.TEXT)).toList();
    List<Part> sign = ad.sign().isBlank() ? List.of() : List.of(new Part(ad.sign(), Rank.SIGN));
    List<List<Part>> each = new ArrayList<>(text.stream().map(List::of).toList());
    List<List<Part>> joined = new ArrayList<>();
    joined.add(text);
    each.add(sign);
    joined.add(sign);
    List<Part> all = new ArrayList<>(text);
    all.addAll(sign);
    return List.of(
        filled(each), filled(lastShared(text, sign)), filled(joined), filled(List.of(all)));
  }

  /** Each line of text in its own row, the sign at the end of the last. */
  private static List<List<Part>> lastShared(List<Part> text, List<Part> sign) {
    List<List<Part>> rows = new ArrayList<>();
    for (int i = 0; i < text.size() - 1; i++) {
      rows.add(List.of(text.get(i)));
    }
    List<Part> last = new ArrayList<>(text.subList(Math.max(0, text.size() - 1), text.size()));
    last.addAll(sign);
    rows.add(last);
    return rows;
  }

  private static List<List<Part>> filled(List<List<Part>> rows) {
    return rows.stream().filter(row -> !row.isEmpty()).toList();
  }
}
