package dev.duikai.makeup.form;

import dev.duikai.compose.SetLine;
import dev.duikai.compose.Typesetter;
import dev.duikai.compose.head.HeadBreaks;
import dev.duikai.compose.item.Piece;
import dev.duikai.compose.rule.LineRules;
import dev.duikai.compose.rule.Setting;
import dev.duikai.measure.Length;
import java.util.ArrayList;
import java.util.List;

/** Sets a subhead centred: on one line, or broken by sense into as many as it needs. */
final class SubheadSetter {

  private SubheadSetter() {}

  public static List<SetLine> lines(
      Typesetter typesetter, String text, Styles.Voicing voicing, LineRules rules, Length measure) {
    List<String> parts =
        HeadBreaks.fitting(
            text,
            part ->
                typesetter.width(List.of(Piece.of(part, voicing.face(), voicing.size())), rules),
            measure);
    Setting setting =
        new Setting(measure, Length.ZERO, Setting.Align.CENTRE, rules, voicing.size());
    List<SetLine> lines = new ArrayList<>();
    for (String part : parts) {
      lines.addAll(one(typesetter, Piece.of(part, voicing.face(), voicing.size()), setting));
    }
    return List.copyOf(lines);
  }

  private static List<SetLine> one(Typesetter typesetter, Piece piece, Setting setting) {
    var composed = typesetter.compose(List.of(piece), setting);
    return composed.lines(composed.natural());
  }
}
