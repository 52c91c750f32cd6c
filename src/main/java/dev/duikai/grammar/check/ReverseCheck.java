package dev.duikai.grammar.check;

import dev.duikai.grammar.Rules;
import dev.duikai.grammar.type.Cmyk;
import dev.duikai.grammar.type.HeadForm;
import dev.duikai.grammar.type.HeadPlace;
import dev.duikai.grammar.type.TypeStyle;
import dev.duikai.measure.Length;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Checks reversed heads (反白) by the print guides of newspapers: 10 pt on one ink, 14 pt on several,
 * no thin strokes, a ground dark enough to tell them from the paper.
 */
final class ReverseCheck {

  private static final Length ON_ONE_INK = Length.points(10);
  private static final Length ON_SEVERAL = Length.points(14);
  private static final int DARK = 500;

  /** Roles of faces whose thin strokes fill in. */
  private static final List<String> THIN = List.of("song", "kai", "fangsong");

  private final Rules rules;
  private final Findings findings;

  ReverseCheck(Rules rules, Findings findings) {
    this.rules = rules;
    this.findings = findings;
  }

  void check() {
    rules.heads().values().forEach(head -> head.reverse().ifPresent(ink -> head(head, ink)));
  }

  private void head(HeadForm head, Cmyk ground) {
    if (!head.places().equals(List.of(HeadPlace.ABOVE))) {
      findings.error(
          head.place(), "head %s: a reversed main (反白) stands above the text only", head.name());
    }
    TypeStyle style = rules.type().get(head.main());
    if (style != null) {
      size(head, ground, style);
      strokes(head, style);
    }
    int darkest = IntStream.of(ground.cyan(), ground.magenta(), ground.black()).max().orElse(0);
    if (ground.spot().isEmpty() && darkest < DARK) {
      findings.warning(
          head.place(),
          "head %s: white on a ground of less than %d %% is hard to read",
          head.name(),
          DARK / 10);
    }
  }

  private void size(HeadForm head, Cmyk ground, TypeStyle style) {
    Length least = ground.plates() > 1 ? ON_SEVERAL : ON_ONE_INK;
    style
        .size()
        .smallest()
        .filter(size -> size.compareTo(least) < 0)
        .ifPresent(size ->
            findings.warning(
                head.place(),
                "head %s: type of %s pt reversed (反白) on %d inks fills in, take %s pt or more",
                head.name(),
                size,
                ground.plates(),
                least));
  }

  private void strokes(HeadForm head, TypeStyle style) {
    if (THIN.stream().anyMatch(style.font()::contains)) {
      findings.warning(
          head.place(),
          "head %s: the thin strokes of %s fill in where they are reversed (反白), take hei",
          head.name(),
          style.font());
    }
  }
}
