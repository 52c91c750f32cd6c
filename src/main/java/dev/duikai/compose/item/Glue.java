package dev.duikai.compose.item;

/**
 * The white between two boxes and what may happen there.
 *
 * @param natural natural width, thousandths of a point
 * @param shrink how much of it may go
 * @param gives which class of white gives way, in the order of CLREQ 3.2.3
 * @param stretch how far it may grow before all gaps grow evenly
 * @param even whether it takes part when all gaps grow evenly
 * @param penalty price of a break here; {@link #FORBIDDEN} if none is allowed
 * @param space whether a blank stands here in the copy
 */
public record Glue(
    int natural, int shrink, Gives gives, int stretch, boolean even, int penalty, boolean space) {

  /** No break is allowed. */
  static final int FORBIDDEN = Integer.MAX_VALUE;

  /** The classes of white in the order in which they give way. */
  public enum Gives {
    NOTHING(0),
    SPACE(0.5),
    BRACKET(0.5),
    COMMA(1),
    HAN_LATIN(1.2),
    STOP(2);

    /** How dear it is to take white from here, against the others. */
    public final double weight;

    Gives(double weight) {
      this.weight = weight;
    }
  }

  public boolean breakable() {
    return penalty != FORBIDDEN;
  }
}
