package dev.duikai.forme.furniture;

import dev.duikai.grammar.pattern.Pattern;
import dev.duikai.grammar.pattern.Pattern.Field;
import dev.duikai.grammar.pattern.Pattern.Literal;
import dev.duikai.grammar.pattern.PatternValues;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a text with fields: two blanks part them, and one whose field has no value is left
 * out with its words.
 */
final class Segments {

  private static final String PARTING = " {2,}|\u3000";

  private final PatternValues values;
  private final List<String> texts = new ArrayList<>();
  private StringBuilder open = new StringBuilder();
  private boolean lacking;

  private Segments(PatternValues values) {
    this.values = values;
  }

  /** The parts in order, none of them blank. */
  static List<String> of(Pattern pattern, PatternValues values) {
    Segments segments = new Segments(values);
    for (Pattern.Piece piece : pattern.pieces()) {
      switch (piece) {
        case Literal(String text) -> segments.literal(text);
        case Field field -> segments.field(field);
      }
    }
    segments.close();
    return segments.texts;
  }

  private void literal(String text) {
    String[] parts = text.split(PARTING, -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        close();
      }
      open.append(parts[i]);
    }
  }

  private void field(Field field) {
    String value = values.apply(field);
    lacking |= value.isBlank();
    open.append(value);
  }

  private void close() {
    if (!lacking && !open.toString().isBlank()) {
      texts.add(open.toString().strip());
    }
    open = new StringBuilder();
    lacking = false;
  }
}
