package dev.duikai.compose;

import dev.duikai.TestFonts;
import dev.duikai.compose.item.Piece;
import dev.duikai.compose.rule.LineRules;
import dev.duikai.compose.rule.Setting;
import dev.duikai.measure.Length;
import java.util.List;
import java.util.stream.Collectors;

/** Paragraphs in newspaper columns of the shipped 宋 at 9 points. */
public final class Columns {

  static final Length EM = Length.points(9);

  private Columns() {}

  static Composed indented(String text, int characters) {
    return TestFonts.TYPESETTER.compose(
        pieces(text), Setting.column(EM.times(characters), EM.times(2), EM));
  }

  public static Composed flush(String text, int characters) {
    return TestFonts.TYPESETTER.compose(
        pieces(text), Setting.column(EM.times(characters), Length.ZERO, EM));
  }

  public static Composed flush(String text, int characters, LineRules rules) {
    return TestFonts.TYPESETTER.compose(
        pieces(text),
        new Setting(EM.times(characters), Length.ZERO, Setting.Align.JUSTIFIED, rules, EM));
  }

  public static List<Piece> pieces(String text) {
    return List.of(Piece.of(text, "song", EM));
  }

  public static List<SetLine> lines(Composed composed) {
    return composed.lines(composed.natural());
  }

  public static String shown(List<SetLine> lines) {
    return lines.stream().map(SetLine::text).collect(Collectors.joining("⏎"));
  }
}
