package dev.duikai.grammar.key;

import dev.duikai.grammar.pattern.PatternReader;
import dev.duikai.grammar.unit.Units;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The kinds of single values. */
public enum Kind {
  TEXT("a text", ".*", text -> true),
  PATTERN("a text with fields such as {paper}", ".*", text -> true),
  NUMBER("a whole number", "[0-9]{1,7}", text -> Units.whole(text).isPresent()),
  POSITIVE(
      "a whole number above 0",
      "[1-9][0-9]{0,3}",
      text -> Units.whole(text).orElse(0) > 0 && text.length() < 5),
  PERCENT(
      "a percentage from 0 to 100", "100|[0-9]{1,2}", text -> Units.whole(text).orElse(101) <= 100),
  SPOT(
      "a spot colour's name in plain letters, such as PANTONE 485 C",
      "[A-Za-z0-9][A-Za-z0-9 ._+-]{0,59}",
      text ->
          text.matches("[A-Za-z0-9][A-Za-z0-9 ._+-]{0,59}")
              && !List.of("all", "none", "cyan", "magenta", "yellow", "black")
                  .contains(text.toLowerCase(Locale.ROOT))),
  DECIMAL(
      "a decimal number such as 0.08",
      "[0-9]{1,4}(\\.[0-9]{1,3})?",
      text -> Units.decimal(text).isPresent()),
  LENGTH(
      "a length such as 12.5pt, 3mm or 五号",
      "[0-9]+(\\.[0-9]+)? ?(pt|mm)|[初小一二三四五六七]{1,2}号?",
      text -> Units.length(text).isPresent()),
  EXTENT(
      "a distance such as 1em, 9pt or 3mm",
      "[0-9]+(\\.[0-9]+)? ?(pt|mm|em)",
      text -> Units.em(text).isPresent() || Units.length(text).isPresent()),
  LEFT(
      "centre or a length such as 20mm",
      "centre|[0-9]+(\\.[0-9]+)? ?(pt|mm)",
      text -> text.equals("centre") || Units.length(text).isPresent()),
  SIZE(
      "a size such as 9pt, 五号 or 0.45 main, or a map of sizes by span",
      "[0-9]+(\\.[0-9]+)? ?(pt|mm|main)|[初小一二三四五六七]{1,2}号?",
      text -> Units.length(text).isPresent() || Units.shareOfMain(text).isPresent()),
  SQUEEZE(
      "a squeeze such as 0.90..1",
      "[01](\\.[0-9]{1,3})?(\\.\\.1)?",
      text -> {
        int lowest = Units.squeeze(text).orElse(0);
        return lowest >= 500 && lowest <= 1000;
      }),
  WHITE(
      "white of at most 0.5em such as 0.125em, or 0.125em..0.25em where it stretches",
      "0(\\.[0-9]{1,3})? ?em(\\.\\.0(\\.[0-9]{1,3})? ?em)?",
      text -> Units.white(text).isPresent()),
  RANGE(
      "a number or a range such as 6..9, 30.. or ..4",
      "[0-9]{1,7}|[0-9]{0,7}\\.\\.[0-9]{0,7}",
      text -> Units.range(text).isPresent()),
  MEASURE(
      "a measure such as 3/2", "[1-9][0-9]?/[1-9][0-9]?", text -> Units.measure(text).isPresent()),
  YES_NO("true or false", "true|false", text -> text.equals("true") || text.equals("false")),
  COST(
      "a cost such as 25, or never",
      "[0-9]{1,7}|never",
      text -> text.equals("never") || Units.whole(text).isPresent()),
  NEXT_OR_NUMBER(
      "next, section or the number of a page",
      "next|section|[0-9]{1,3}",
      text -> text.equals("next") || text.equals("section") || Units.whole(text).orElse(0) > 0),
  VERSION("1, the version of the grammar", "1", text -> text.equals("1"));

  private final String words;
  private final String regex;
  private final Predicate<String> test;

  Kind(String words, String regex, Predicate<String> test) {
    this.words = words;
    this.regex = regex;
    this.test = test;
  }

  /** What it is, for messages. */
  public String words() {
    return words;
  }

  /** A regular expression that its values match, for the JSON Schema. */
  public String regex() {
    return regex;
  }

  /** What is wrong with a value; nothing where it is of this kind. */
  public Optional<String> fault(String text) {
    if (this == PATTERN) {
      return PatternReader.fault(PatternReader.read(text));
    }
    return test.test(text)
        ? Optional.empty()
        : Optional.of("must be " + words + ", not \"" + text + "\"");
  }
}
