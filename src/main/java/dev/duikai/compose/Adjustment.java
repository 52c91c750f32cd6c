package dev.duikai.compose;

import dev.duikai.compose.item.Glue;

/**
 * How a line came to its measure.
 *
 * @param means the last means that was needed, in the order in which they are taken
 * @param shrunk white taken from marks and spaces, thousandths of a point
 * @param stretched white given to spaces and between Han and Latin, thousandths of a point
 * @param gap white given evenly to each gap, thousandths of a point
 */
public record Adjustment(Means means, int shrunk, int stretched, int gap) {

  /** The means in the order of CLREQ 3.2.3 and 3.2.4: first those that shrink a line. */
  public enum Means {
    NONE,
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
  public static final Adjustment SOLID = new Adjustment(Means.NONE, 0, 0, 0);

  static Adjustment shrunk(long[] taken, long need) {
    Means means = Means.NONE;
    for (Glue.Gives gives : Glue.Gives.values()) {
      means = taken[gives.ordinal()] > 0 ? shrunk(gives) : means;
    }
    return new Adjustment(means, (int) need, 0, 0);
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

  static Adjustment stretched(long spaces, long latin, int gap) {
    Means means =
        gap > 0
            ? Means.STRETCHED_GAPS
            : latin > 0
                ? Means.STRETCHED_HAN_LATIN
                : spaces > 0 ? Means.STRETCHED_SPACE : Means.NONE;
    return new Adjustment(means, 0, (int) (spaces + latin), gap);
  }
}
