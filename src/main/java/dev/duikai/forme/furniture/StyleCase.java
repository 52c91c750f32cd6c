package dev.duikai.forme.furniture;

import dev.duikai.compose.Composed;
import dev.duikai.compose.SetLine;
import dev.duikai.compose.Typesetter;
import dev.duikai.compose.item.Piece;
import dev.duikai.compose.rule.Setting;
import dev.duikai.grammar.Rules;
import dev.duikai.makeup.form.LineSettings;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import java.util.List;

/** A page's styles with the typesetter at hand. */
public record StyleCase(Typesetter typesetter, Rules rules) {

  public Grid grid() {
    return rules.grid();
  }

  /** The type of a named style in a block one column wide. */
  public Type type(String style) {
    return type(style, 1);
  }

  /** The type of a named style in a block of so many columns. */
  public Type type(String style, int span) {
    return Type.of(rules.style(style), span);
  }

  /** A text on one line. */
  public TypeLine line(String text, Type type) {
    return TypeLine.of(typesetter, text, type);
  }

  /** A text broken into lines of a measure; none where it is blank. */
  public List<SetLine> lines(String text, Type type, Length measure, Setting.Align align) {
    if (text.isBlank()) {
      return List.of();
    }
    List<Piece> pieces = List.of(Piece.of(text, type.face(), type.size()));
    Composed composed =
        typesetter.compose(
            pieces,
            new Setting(measure, Length.ZERO, align, LineSettings.text(type.line()), type.size()));
    return composed.lines(composed.natural());
  }
}
