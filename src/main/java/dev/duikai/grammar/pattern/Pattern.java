package dev.duikai.grammar.pattern;

import java.util.List;
import java.util.function.Function;

/**
 * A text with fields in braces, such as {@code {date:yyyy年M月d日} {weekday}}.
 *
 * @param source as it is written in the rules
 * @param pieces literal texts and fields in order
 */
public record Pattern(String source, List<Piece> pieces) {

  public Pattern {
    pieces = List.copyOf(pieces);
  }

  /** A part of a pattern. */
  public sealed interface Piece {}

  /** Text that is printed as it stands. */
  public record Literal(String text) implements Piece {}

  /**
   * A field.
   *
   * @param name such as {@code date}, or the name of an editor's office such as 责任编辑
   * @param format how it is printed; empty where none is given
   */
  public record Field(String name, String format) implements Piece {}

  /** The fields in order. */
  public List<Field> fields() {
    return pieces.stream().filter(Field.class::isInstance).map(Field.class::cast).toList();
  }

  /** The text with every field replaced by its value. */
  public String fill(Function<Field, String> values) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      switch (piece) {
        case Literal(String literal) -> text.append(literal);
        case Field field -> text.append(values.apply(field));
      }
    }
    return text.toString();
  }
}
