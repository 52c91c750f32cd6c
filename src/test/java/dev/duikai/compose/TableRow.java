package dev.duikai.compose;

import dev.duikai.compose.item.Piece;
import dev.duikai.compose.rule.Level;
import dev.duikai.compose.rule.LineRules;
import dev.duikai.compose.rule.MarkStyle;
import dev.duikai.compose.rule.Rule;
import dev.duikai.compose.rule.Setting;
import dev.duikai.measure.Length;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A row of {@code line-table.txt}.
 *
 * @param name what it is called
 * @param rules the rules that it is there for
 * @param setting what differs from newspaper columns
 * @param measure characters a line
 * @param text the text
 * @param lines the lines that it becomes
 */
record TableRow(
    String name, List<Rule> rules, String setting, int measure, String text, String lines) {

  private static final Length EM = Length.points(10);
  private static final Typesetter TYPESETTER = new Typesetter(MetricsFont.SHELF);

  public static TableRow of(List<String> cells) {
    List<Rule> rules =
        Stream.of(cells.get(1).split(" ", -1))
            .filter(rule -> !rule.equals("-"))
            .map(Rule::valueOf)
            .toList();
    int measure = Integer.parseInt(cells.get(3));
    return new TableRow(cells.get(0), rules, cells.get(2), measure, cells.get(4), cells.get(5));
  }

  /** A quarter of an em between Han and Latin, as books have it: easy to count by hand. */
  LineRules lineRules() {
    LineRules rules = LineRules.newspaper().withHanLatin(250, 333);
    return switch (setting) {
      case "gb" -> rules;
      case "none", "basic", "strict" ->
          rules.withLevel(Level.valueOf(setting.toUpperCase(Locale.ROOT)));
      case "hang" -> rules.with(Rule.HANGING);
      case "float" -> rules.with(Rule.LINE_END_FLOAT);
      case "grid" -> rules.withMarks(MarkStyle.FULL).with(Rule.CHARACTER_GRID);
      case "full", "half", "kaiming" ->
          rules.withMarks(MarkStyle.valueOf(setting.toUpperCase(Locale.ROOT)));
      default -> throw new IllegalStateException("no such setting: " + setting);
    };
  }

  public String set(LineRules rules) {
    Setting column =
        new Setting(EM.times(measure), Length.ZERO, Setting.Align.JUSTIFIED, rules, EM);
    List<Piece> pieces = List.of(Piece.of(text, MetricsFont.FACE, EM));
    Composed composed = TYPESETTER.compose(pieces, column);
    return Columns.shown(composed.lines(composed.natural()));
  }
}
