package dev.duikai.grammar.unit;

import dev.duikai.measure.Length;
import dev.duikai.measure.Measure;
import dev.duikai.measure.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values that rules are made of; none where a text is not of the kind. */
public final class Units {

  /** The sizes of type by name (号), in points. */
  public static final Map<String, Double> HAO =
      Map.ofEntries(
          Map.entry("初号", 42.0),
          Map.entry("小初", 36.0),
          Map.entry("一号", 26.0),
          Map.entry("小一", 24.0),
          Map.entry("二号", 22.0),
          Map.entry("小二", 18.0),
          Map.entry("三号", 16.0),
          Map.entry("小三", 15.0),
          Map.entry("四号", 14.0),
          Map.entry("小四", 12.0),
          Map.entry("五号", 10.5),
          Map.entry("小五", 9.0),
          Map.entry("六号", 7.5),
          Map.entry("小六", 6.5),
          Map.entry("七号", 5.5));

  private static final Pattern LENGTH = Pattern.compile("([0-9]{1,5}(?:\\.[0-9]{1,4})?) ?(pt|mm)");
  private static final Pattern EM = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,3})?) ?em");
  private static final Pattern SHARE = Pattern.compile("([0-9](?:\\.[0-9]{1,3})?) main");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,4}(?:\\.[0-9]{1,3})?");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,7}");
  private static final Pattern RANGE = Pattern.compile("([0-9]{0,7})\\.\\.([0-9]{0,7})");
  private static final Pattern MEASURE = Pattern.compile("([1-9][0-9]?)/([1-9][0-9]?)");

  private static final int WIDEST_WHITE = 500;

  private Units() {}

  /** A length: {@code 12.5pt}, {@code 3mm}, {@code 五号}. */
  public static Optional<Length> length(String text) {
    if (HAO.containsKey(text)) {
      return Optional.of(Length.points(HAO.get(text)));
    }
    Matcher m = LENGTH.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    double amount = new BigDecimal(m.group(1)).doubleValue();
    return Optional.of(
        m.group(2).equals("pt") ? Length.points(amount) : Length.millimetres(amount));
  }

  /** A number of ems, in thousandths: {@code 2em}. */
  public static OptionalInt em(String text) {
    return thousandths(EM.matcher(text), 1);
  }

  /** A share of the main head, in thousandths: {@code 0.45 main}. */
  public static OptionalInt shareOfMain(String text) {
    return thousandths(SHARE.matcher(text), 1);
  }

  /** A bare decimal number, in thousandths: {@code 0.08}. */
  public static OptionalInt decimal(String text) {
    return thousandths(DECIMAL.matcher(text), 0);
  }

  private static OptionalInt thousandths(Matcher m, int group) {
    return m.matches()
        ? OptionalInt.of(new BigDecimal(m.group(group)).movePointRight(3).intValueExact())
        : OptionalInt.empty();
  }

  /** A whole number from 0 to 9999999. */
  public static OptionalInt whole(String text) {
    return WHOLE.matcher(text).matches()
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  /** A range: {@code 6..9}, {@code 30..}, {@code ..4}, or one number. */
  public static Optional<Range> range(String text) {
    OptionalInt number = whole(text);
    if (number.isPresent()) {
      return Optional.of(Range.exactly(number.getAsInt()));
    }
    Matcher m = RANGE.matcher(text);
    if (!m.matches() || m.group(1).isEmpty() && m.group(2).isEmpty()) {
      return Optional.empty();
    }
    int from = m.group(1).isEmpty() ? 0 : Integer.parseInt(m.group(1));
    int to = m.group(2).isEmpty() ? Range.OPEN : Integer.parseInt(m.group(2));
    return from <= to ? Optional.of(new Range(from, to)) : Optional.empty();
  }

  /**
   * White and how far it stretches, in thousandths of an em: {@code 0.125em..0.25em}, or one that
   * does not stretch; at most half an em.
   */
  public static Optional<Range> white(String text) {
    List<String> ends = List.of(text.split("\\.\\.", 2));
    OptionalInt from = em(ends.getFirst());
    OptionalInt to = em(ends.getLast());
    boolean wrong = from.isEmpty() || to.isEmpty() || from.getAsInt() > to.getAsInt();
    return wrong || to.getAsInt() > WIDEST_WHITE
        ? Optional.empty()
        : Optional.of(new Range(from.getAsInt(), to.getAsInt()));
  }

  /** A measure: {@code 3/2}. */
  public static Optional<Measure> measure(String text) {
    Matcher m = MEASURE.matcher(text);
    return m.matches()
        ? Optional.of(new Measure(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))))
        : Optional.empty();
  }

  /** The lowest of a squeeze, in thousandths: {@code 0.90..1} or {@code 0.9}. */
  public static OptionalInt squeeze(String text) {
    List<String> ends = List.of(text.split("\\.\\.", 2));
    if (ends.size() == 2 && !decimal(ends.get(1)).equals(OptionalInt.of(1000))) {
      return OptionalInt.empty();
    }
    return decimal(ends.getFirst());
  }
}
