package dev.duikai.compose;

import dev.duikai.compose.item.Glue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a line came to its measure.
 *
 * @param amounts what each means gave or took, thousandths of a point; means that were not needed
 *     are left out
 * @param gap white given evenly to each gap, thousandths of a point
 */
public record Adjustment(Map<Means, Integer> amounts, int gap) {

  /** The means in the order of CLREQ 3.2.3 and 3.2.4: first those that shrink a line. */
  public enum Means {
    NONE,
    HUNG,
    SHRUNK_SPACE,
    SHRUNK_BRACKET,
    SHRUNK_COMMA,
    SHRUNK_HAN_LATIN,
    SHRUNK_STOP,
    STRETCHED_SPACE,
    STRETCHED_HAN_LATIN,
    STRETCHED_GAPS
  }

  /** A line that needed nothing. */
  public static final Adjustment SOLID = new Adjustment(Map.of(), 0);

  public Adjustment {
    Map<Means, Integer> used = new EnumMap<>(Means.class);
    amounts.forEach((means, amount) -> {
      if (amount > 0) {
        used.put(means, amount);
      }
    });
    amounts = Collections.unmodifiableMap(used);
  }

  /** The last means that was needed, in the order in which they are taken. */
  public Means means() {
    return amounts.keySet().stream().reduce(Means.NONE, (first, second) -> second);
  }

  /** The same line with its last mark hung out so far. */
  Adjustment hung(int amount) {
    Map<Means, Integer> more = new EnumMap<>(Means.class);
    more.putAll(amounts);
    more.put(Means.HUNG, amount);
    return new Adjustment(more, gap);
  }

  static Adjustment shrunk(long[] taken) {
    Map<Means, Integer> amounts = new EnumMap<>(Means.class);
    for (Glue.Gives gives : Glue.Gives.values()) {
      amounts.put(shrunk(gives), (int) taken[gives.ordinal()]);
    }
    return new Adjustment(amounts, 0);
  }

  private static Means shrunk(Glue.Gives gives) {
    return switch (gives) {
      case NOTHING -> Means.NONE;
      case SPACE -> Means.SHRUNK_SPACE;
      case BRACKET -> Means.SHRUNK_BRACKET;
      case COMMA -> Means.SHRUNK_COMMA;
      case HAN_LATIN -> Means.SHRUNK_HAN_LATIN;
      case STOP -> Means.SHRUNK_STOP;
    };
  }

  /**
   * A line that was stretched.
   *
   * @param even what all gaps took together
   * @param gap what each of them took
   */
  static Adjustment stretched(long spaces, long latin, long even, int gap) {
    Map<Means, Integer> amounts = new EnumMap<>(Means.class);
    amounts.put(Means.STRETCHED_SPACE, (int) spaces);
    amounts.put(Means.STRETCHED_HAN_LATIN, (int) latin);
    amounts.put(Means.STRETCHED_GAPS, (int) even);
    return new Adjustment(amounts, gap);
  }
}
