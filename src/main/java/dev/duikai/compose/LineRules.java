package dev.duikai.compose;

/**
 * The rules by which text becomes lines.
 *
 * @param level which marks may start or end a line
 * @param marks how wide marks are
 * @param hanLatin white between Han and Latin or digits, thousandths of an em
 * @param hanLatinMost how far that white may stretch, thousandths of an em
 */
public record LineRules(Level level, MarkStyle marks, int hanLatin, int hanLatinMost) {

  /** What newspaper columns use: level gb, half a square at line ends, an eighth of an em. */
  public static LineRules newspaper() {
    return new LineRules(Level.GB, MarkStyle.LINE_END_HALF, 125, 250);
  }

  /** What heads use: marks of half a square. */
  public static LineRules head() {
    return new LineRules(Level.GB, MarkStyle.HALF, 125, 250);
  }

  public LineRules withLevel(Level other) {
    return new LineRules(other, marks, hanLatin, hanLatinMost);
  }

  public LineRules withMarks(MarkStyle other) {
    return new LineRules(level, other, hanLatin, hanLatinMost);
  }
}
