package dev.duikai.grammar.pattern;

import dev.duikai.grammar.pattern.Pattern.Field;
import dev.duikai.grammar.pattern.Pattern.Literal;
import dev.duikai.grammar.pattern.Pattern.Piece;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads patterns and says what is wrong with them. */
public final class PatternReader {

  /** The fields that every page knows; editors' offices are written in Han characters and free. */
  public static final List<String> FIELDS =
      List.of(
          "page", "name", "paper", "section", "date", "weekday", "lunar", "number", "pages", "cn",
          "owner", "organ", "price", "address", "post", "phone", "printer", "weather");

  private PatternReader() {}

  /** Reads a text; {@link #fault} says what is wrong with it. */
  public static Pattern read(String text) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      int close = open < 0 ? -1 : text.indexOf('}', open);
      if (close < 0) {
        pieces.add(new Literal(text.substring(at)));
        break;
      }
      if (open > at) {
        pieces.add(new Literal(text.substring(at, open)));
      }
      pieces.add(field(text.substring(open + 1, close)));
      at = close + 1;
    }
    return new Pattern(text, pieces);
  }

  private static Field field(String inside) {
    int colon = inside.indexOf(':');
    return colon < 0
        ? new Field(inside.strip(), "")
        : new Field(inside.substring(0, colon).strip(), inside.substring(colon + 1));
  }

  /** The first fault of a pattern, as a sentence; none where it is sound. */
  public static Optional<String> fault(Pattern pattern) {
    for (Piece piece : pattern.pieces()) {
      Optional<String> fault =
          switch (piece) {
            case Literal(String text) ->
                text.contains("{") || text.contains("}")
                    ? Optional.of("a brace without its partner")
                    : Optional.empty();
            case Field field -> fault(field);
          };
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> fault(Field field) {
    if (!known(field)) {
      return Optional.of("unknown field {" + field.name() + "}");
    }
    if (field.name().equals("page") && !field.format().isEmpty()) {
      return PageNumberPattern.of(field.format()).isPresent()
          ? Optional.empty()
          : Optional.of("{page:" + field.format() + "} shows no page number");
    }
    return field.name().equals("date") ? dateFault(field.format()) : Optional.empty();
  }

  private static boolean known(Field field) {
    return FIELDS.contains(field.name())
        || !field.name().isEmpty() && field.name().codePoints().allMatch(Character::isIdeographic);
  }

  private static Optional<String> dateFault(String format) {
    try {
      String shown = DateTimeFormatter.ofPattern(format, Locale.ROOT).format(LocalDate.EPOCH);
      return shown.isBlank() && !format.isEmpty()
          ? Optional.of("{date:" + format + "} prints nothing")
          : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.of("{date:" + format + "} is not a form of a date");
    }
  }
}
