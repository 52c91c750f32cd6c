package dev.duikai.measure;

/**
 * Equal legs of whole characters inside a width; what remains widens the gutters between them
 * equally.
 *
 * @param width the width that is divided
 * @param legs number of legs
 * @param characters whole body characters a leg
 * @param legWidth width of a leg
 */
public record LegDivision(Length width, int legs, int characters, Length legWidth) {

  /** Divides a width into legs, leaving at least {@code gutter} between two of them. */
  public static LegDivision of(Length width, int legs, Length body, Length gutter) {
    int room = width.units() - (legs - 1) * gutter.units();
    int characters = Math.floorDiv(room, legs * body.units());
    return new LegDivision(width, legs, characters, body.times(characters));
  }

  /** The offset of a leg's left edge from the left of the whole width. */
  public Length legX(int leg) {
    if (legs == 1) {
      return Length.ZERO;
    }
    int white = width.units() - legs * legWidth.units();
    return Length.units(leg * legWidth.units() + Math.round(leg * (float) white / (legs - 1)));
  }

  /** The white between two legs; none where there is one leg. */
  public Length gutter() {
    return legs == 1
        ? Length.ZERO
        : Length.units((width.units() - legs * legWidth.units()) / (legs - 1));
  }
}
