package dev.duikai.job.output;

import dev.duikai.copy.Issue;
import dev.duikai.copy.PageCopy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How files for the plant are named: text with fields in braces, such as {@code {date}-{page:02}}.
 *
 * @param text as the user wrote it
 */
public record NamePattern(String text) {

  /** What names are made of, in words for the help. */
  public static final String FIELDS = "{paper} {date} {number} {page} {page:02} {name} {edition}";

  static final NamePattern USUAL = new NamePattern("{paper}-{date}-{page:02}");

  private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)\\}");
  private static final List<String> KNOWN =
      List.of("paper", "date", "number", "page", "name", "edition");
  private static final Pattern ZEROS = Pattern.compile("0[1-9]");
  private static final Pattern REFUSED = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");
  private static final int LONGEST = 60;
  private static final int LONGEST_NAME = 120;

  /**
   * A pattern.
   *
   * @throws IllegalArgumentException with words for the user where it can't name files
   */
  public static NamePattern of(String text) {
    Matcher fields = FIELD.matcher(text);
    while (fields.find()) {
      check(fields.group(1));
    }
    String plain = FIELD.matcher(text).replaceAll("");
    if (plain.contains("{") || plain.contains("}")) {
      throw new IllegalArgumentException("a brace is not closed");
    }
    if (REFUSED.matcher(plain).find() || text.startsWith(".") || text.isBlank()) {
      throw new IllegalArgumentException("is no file's name; write it without folders and : * ? |");
    }
    return new NamePattern(text.endsWith(".pdf") ? text.substring(0, text.length() - 4) : text);
  }

  private static void check(String field) {
    String name = field.replaceFirst(":.*", "");
    if (!KNOWN.contains(name)) {
      throw new IllegalArgumentException("there is no field {" + name + "}");
    }
    if (field.contains(":") && !(numeric(name) && ZEROS.matcher(after(field)).matches())) {
      throw new IllegalArgumentException(
          "{" + field + "} can't be written; digits are {page:02} or {number:05}");
    }
  }

  private static boolean numeric(String name) {
    return List.of("page", "number", "edition").contains(name);
  }

  private static String after(String field) {
    return field.substring(field.indexOf(':') + 1);
  }

  /**
   * The name of a plate's files, without an ending. Replated pages are told apart even where the
   * pattern does not say the edition.
   *
   * @param pages its pages from left to right
   */
  String name(Issue issue, List<PageCopy> pages, int edition) {
    Map<String, List<String>> values =
        Map.of(
            "paper", List.of(issue.paper()),
            "date", List.of(issue.date().toString()),
            "number", List.of(issue.number().orElse("")),
            "page", pages.stream().map(page -> Integer.toString(page.page())).toList(),
            "name", pages.stream().map(PageCopy::name).toList(),
            "edition", List.of(Integer.toString(edition)));
    String made =
        FIELD
            .matcher(text)
            .replaceAll(field -> Matcher.quoteReplacement(fill(field.group(1), values)));
    boolean said = text.contains("{edition");
    return cut(made, LONGEST_NAME) + (edition > 1 && !said ? "-e" + edition : "");
  }

  private static String fill(String field, Map<String, List<String>> values) {
    String name = field.replaceFirst(":.*", "");
    int digits = field.contains(":") ? Integer.parseInt(after(field)) : 1;
    return values.getOrDefault(name, List.of()).stream()
        .map(value -> safe(zeros(value, digits)))
        .collect(Collectors.joining("-"));
  }

  private static String zeros(String value, int digits) {
    return value.matches("\\d{1,9}")
        ? String.format(Locale.ROOT, "%0" + digits + "d", Integer.parseInt(value))
        : value;
  }

  /** A value without what a file system would not take. */
  private static String safe(String value) {
    String clean = REFUSED.matcher(value.strip()).replaceAll("_").replaceAll("^\\.+", "_");
    return clean.isEmpty() ? "page" : cut(clean, LONGEST);
  }

  private static String cut(String text, int most) {
    int end = Math.min(most, text.codePointCount(0, text.length()));
    return text.substring(0, text.offsetByCodePoints(0, end));
  }
}
