package dev.duikai.forme.housead;

import dev.duikai.forme.furniture.Type;
import dev.duikai.grammar.type.LineStyle;
import dev.duikai.measure.Length;
import dev.duikai.sheet.Ink;

/** The rank of words in a house ad; all sizes follow the first line of the slogan. */
enum Rank {
  FIRST("biaosong", 1, 9, 80),
  OTHER("biaosong", 0.74, 9, 60),
  TEXT("kai", 0.36, 7, 22),
  SIGN("hei", 0.24, 6.5, 13);

  private static final double COLOURED_FROM = 14;

  private final String face;
  private final double share;
  private final double least;
  private final double most;

  Rank(String face, double share, double least, double most) {
    this.face = face;
    this.share = share;
    this.least = least;
    this.most = most;
  }

  /** The size in points beside a first line of this size. */
  double size(double first) {
    return Math.clamp(Math.floor(first * share * 4) / 4, least, most);
  }

  /** The type; the first line takes the colour where it is large enough to be printed in it. */
  Type type(double first, Ink colour) {
    double size = size(first);
    boolean coloured = this == FIRST && size >= COLOURED_FROM;
    return new Type(face, Length.points(size), coloured ? colour : Ink.BLACK, LineStyle.USUAL);
  }

  boolean slogan() {
    return this == FIRST || this == OTHER;
  }
}
