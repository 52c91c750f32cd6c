package dev.duikai.forme.furniture;

import dev.duikai.grammar.type.Cmyk;
import dev.duikai.grammar.type.LineStyle;
import dev.duikai.grammar.type.TypeStyle;
import dev.duikai.measure.Length;
import dev.duikai.sheet.Ink;

/**
 * Type as it is printed.
 *
 * @param face id of the face
 * @param size type size (字号)
 * @param line how its lines are set
 */
public record Type(String face, Length size, Ink ink, LineStyle line) {

  /** Black type. */
  public static Type black(String face, Length size) {
    return new Type(face, size, Ink.BLACK, LineStyle.USUAL);
  }

  /** The type of a style in a block of this span; a style without a size there takes 9 pt. */
  public static Type of(TypeStyle style, int span) {
    Length size = style.size().at(span).orElse(Length.points(9));
    return new Type(style.font(), size, ink(style.ink()), style.line());
  }

  /** The ink of a colour of the rules. */
  public static Ink ink(Cmyk colour) {
    return new Ink(colour.cyan(), colour.magenta(), colour.yellow(), colour.black(), colour.spot());
  }

  public Type withSize(Length other) {
    return new Type(face, other, ink, line);
  }

  public Type withInk(Ink other) {
    return new Type(face, size, other, line);
  }

  /** From the top of the em-box to the baseline of Han type. */
  public Length ascent() {
    return size.scaled(0.88);
  }

  /** The baseline of a line whose em-box stands in the middle of a height. */
  public Length baseline(Length top, Length height) {
    return top.plus(height.minus(size).scaled(0.5)).plus(ascent());
  }
}
