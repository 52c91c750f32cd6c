package dev.duikai.grammar.pattern;

import dev.duikai.grammar.pattern.Pattern.Field;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The values of one page for patterns.
 *
 * @param page the page's number
 * @param pageName what readers call it
 * @param date the day of the paper
 * @param others all other fields by name; a field that is not here prints nothing
 */
public record PatternValues(int page, String pageName, LocalDate date, Map<String, String> others)
    implements Function<Field, String> {

  private static final String DAYS = "一二三四五六日";

  public PatternValues {
    others = Map.copyOf(others);
  }

  @Override
  public String apply(Field field) {
    return switch (field.name()) {
      case "page" -> page(field.format());
      case "name" -> pageName;
      case "date" -> date(field.format());
      case "weekday" -> "星期" + DAYS.charAt(date.getDayOfWeek().getValue() - 1);
      default -> others.getOrDefault(field.name(), "");
    };
  }

  private String page(String format) {
    return PageNumberPattern.of(format)
        .map(pattern -> pattern.text(page, pageName))
        .orElseGet(() -> Integer.toString(page));
  }

  private String date(String format) {
    String wanted = format.isEmpty() ? "yyyy年M月d日" : format;
    return DateTimeFormatter.ofPattern(wanted, Locale.ROOT).format(date);
  }
}
