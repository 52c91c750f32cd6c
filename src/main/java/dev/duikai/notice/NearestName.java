package dev.duikai.notice;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what a user meant by a name that does not exist. */
public final class NearestName {

  private static final int LONGEST = 60;

  private NearestName() {}

  /** The known name that differs least; none where all differ by more than a third. */
  public static Optional<String> of(String word, Collection<String> known) {
    int most = Math.max(1, (word.length() + 2) / 3);
    return known.stream()
        .filter(name -> distance(word, name) <= most)
        .min(Comparator.comparingInt((String name) -> distance(word, name)).thenComparing(n -> n));
  }

  /** The hint for a name that does not exist: the nearest, else all where they are few. */
  public static Optional<String> hint(String word, Collection<String> known) {
    Optional<String> nearest = of(word, known).map(name -> "did you mean \"" + name + "\"?");
    boolean few = !known.isEmpty() && known.size() <= 12;
    return nearest.or(
        () -> few ? Optional.of("known are " + String.join(", ", known)) : Optional.empty());
  }

  /** How many characters must be put in, taken out, changed or swapped with their neighbour. */
  static int distance(String a, String b) {
    if (Math.max(a.length(), b.length()) > LONGEST) {
      return Integer.MAX_VALUE;
    }
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        table[i][j] = i == 0 || j == 0 ? i + j : step(table, a, b, i, j);
      }
    }
    return table[a.length()][b.length()];
  }

  private static int step(int[][] table, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(table[i - 1][j - 1] + change, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
  }
}
