package dev.duikai.grammar.text;

import dev.duikai.grammar.PageRules;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.type.HeadForm;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in words what layout rules mean. */
public final class RulesWords {

  private RulesWords() {}

  /** All sections, one after another. */
  public static String of(Rules rules) {
    StringBuilder text = new StringBuilder();
    section(text, "Page (版面)", page(rules));
    section(text, "Type (字体字号)", rules.type().values().stream().map(StyleWords::style).toList());
    section(text, "Heads (标题)", rules.heads().values().stream().map(RulesWords::head).toList());
    section(text, "Stories (稿件)", StoryWords.classes(rules));
    section(text, "Pictures (图片)", StoryWords.pictures(rules.pictures()));
    section(text, "Colour (色彩)", ColourWords.colour(rules.colour()));
    section(text, "Boxes (加框)", StoryWords.boxes(rules));
    section(text, "Slots (固定位置)", StoryWords.slots(rules));
    section(text, "Furniture (报头报眉)", FurnitureWords.furniture(rules.furniture()));
    section(text, "Productions (版式)", FurnitureWords.productions(rules));
    section(text, "Jumps (转版)", FurnitureWords.jump(rules.jump()));
    section(text, "Taboos (禁忌)", FurnitureWords.taboos(rules.taboos()));
    section(text, "What may give, in this order (补白)", fill(rules));
    return text.toString();
  }

  private static List<String> fill(Rules rules) {
    List<String> lines = new ArrayList<>();
    lines.add(rules.fill().isEmpty() ? "nothing" : String.join(", then ", rules.fill()));
    rules
        .ornament()
        .ifPresent(ornament ->
            lines.add(
                line(
                    "an ornament (尾花), %s, stands in white of %s and %s",
                    ornament.kind().key(),
                    range(ornament.columns(), "column"),
                    range(ornament.lines(), "line"))));
    return lines;
  }

  private static void section(StringBuilder text, String title, List<String> lines) {
    text.append(text.isEmpty() ? "" : "\n").append(title).append('\n');
    lines.forEach(line -> text.append("  ").append(line).append('\n'));
  }

  private static List<String> page(Rules rules) {
    PageRules page = rules.page();
    Grid grid = rules.grid();
    return List.of(
        line(
            "%d columns (基本栏) of %d characters, %d lines of %s",
            grid.columns(), grid.characters(), grid.lines(), points(grid.pitch())),
        line(
            "a column is %s wide, the gutter (栏间) %s",
            points(grid.columnWidth()), points(grid.gutter())),
        line(
            "trim (成品尺寸) %s × %s, bleed (出血) %s",
            millimetres(page.trimWidth()),
            millimetres(page.trimHeight()),
            millimetres(page.bleed())),
        line(
            "live area (版心) %s × %s, %s from the left and %s from the top",
            millimetres(grid.live().width()),
            millimetres(grid.live().height()),
            millimetres(grid.live().x()),
            millimetres(grid.live().y())),
        line(
            "between stories %s white before a block without a head, a hairline of %s in the"
                + " gutter",
            count(page.betweenStories(), "line"), points(page.betweenColumns())));
  }

  private static String head(HeadForm head) {
    List<String> words = new ArrayList<>();
    head.kicker().ifPresent(s -> words.add("kicker (引题) " + s));
    words.add("main (主题) " + head.main());
    head.deck().ifPresent(s -> words.add("deck (副题) " + s));
    head.byline().ifPresent(s -> words.add("byline " + s));
    head.label().ifPresent(s -> words.add("label (栏目) " + s));
    words.add(range(head.lines(), "line"));
    words.add(head.places().stream().map(place -> place.key()).collect(Collectors.joining(" or ")));
    head.reverse().ifPresent(ink -> words.add("its main reversed (反白) on " + ColourWords.ink(ink)));
    if (!head.opens().isEmpty()) {
      words.add("opens with " + head.opens());
    }
    return head.name() + ": " + String.join(", ", words);
  }

  static String line(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }

  /** A length in points without needless zeros. */
  static String points(Length length) {
    return number(length.units()) + " pt";
  }

  private static String millimetres(Length length) {
    return number((int) Math.round(length.millimetres() * 10) * 100) + " mm";
  }

  /** Thousandths as a decimal number. */
  static String number(int thousandths) {
    return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
  }

  static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  static String range(Range range, String what) {
    if (range.from() == range.to()) {
      return count(range.from(), what);
    }
    if (range.to() == Range.OPEN) {
      return "at least " + count(range.from(), what);
    }
    return range.from() == 0
        ? "at most " + count(range.to(), what)
        : range.from() + " to " + count(range.to(), what);
  }
}
