package dev.duikai.grammar.type;

import java.util.Optional;

/**
 * What a style says about the setting of lines; what it leaves out follows from where the style is
 * used: text sets its marks a square wide, heads half a square.
 *
 * @param level which characters may not begin or end a line
 * @param punctuation how wide marks are
 * @param lineEnd what a mark does at a line's end
 * @param hanging whether 、 ， 。 may hang out at a line's end (标点悬挂)
 * @param hanLatin the white between Han and Latin or digits
 * @param grid whether every character stands in a square of its own (纵横对齐)
 */
public record LineStyle(
    BreakLevel level,
    Optional<PunctuationStyle> punctuation,
    Optional<LineEnd> lineEnd,
    boolean hanging,
    Optional<White> hanLatin,
    boolean grid) {

  /** What a style sets that says nothing. */
  public static final LineStyle USUAL =
      new LineStyle(
          BreakLevel.GB, Optional.empty(), Optional.empty(), false, Optional.empty(), false);

  /** What a mark does at a line's end. */
  public enum LineEnd {
    /** It is half a square (行末半角, GB/T 15834-2011 5.1.10). */
    HALF,
    /** It is half a square or a whole one, as it suits the line (行末浮动). */
    FLOAT
  }

  /**
   * White that may stretch.
   *
   * @param natural what it is where a line needs nothing, thousandths of an em
   * @param most how far it stretches
   */
  public record White(int natural, int most) {}
}
