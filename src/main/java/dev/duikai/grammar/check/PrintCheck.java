package dev.duikai.grammar.check;

import dev.duikai.grammar.InkRules;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.type.BoxStyle;
import dev.duikai.grammar.type.Cmyk;
import dev.duikai.grammar.type.Size;
import dev.duikai.grammar.type.TypeStyle;
import dev.duikai.measure.Length;
import dev.duikai.notice.Place;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checks what newsprint can't hold: type too small for its colours, rules too thin, tints too dark.
 * The limits are those of newspapers' own print guides.
 */
final class PrintCheck {

  private static final Length LEAST_REVERSED = Length.points(10);
  private static final Length LEAST_COLOURED = Length.points(14);
  private static final Length THINNEST = Length.points(0.25);
  private static final Length THIN = Length.points(0.5);
  private static final int DARKEST_TINT = 250;

  /** Styles whose type is read at length: black ink alone, so that it needs no register. */
  private static final List<String> READ =
      List.of(Rules.BODY, "strong", "kai", "dateline", "caption", "credit", "mark", "signature");

  private final Rules rules;
  private final Findings findings;

  PrintCheck(Rules rules, Findings findings) {
    this.rules = rules;
    this.findings = findings;
  }

  void check() {
    rules.type().values().forEach(this::type);
    rules.boxes().values().forEach(this::box);
    new TreeMap<>(rules.colour().inks()).forEach(this::ink);
    weight("between.columns", rules.page().betweenColumns(), rules.page().place());
  }

  private void ink(String name, Cmyk ink) {
    InkRules limit = rules.colour().ink();
    if (ink.total() > 10 * limit.error()) {
      findings.warning(
          limit.place(),
          "ink %s bears %d per cent, more than total-ink lets pass (%d)",
          name,
          ink.total() / 10,
          limit.error());
    }
  }

  private void type(TypeStyle style) {
    Cmyk ink = style.ink();
    if (READ.contains(style.name()) && !ink.equals(Cmyk.BLACK)) {
      findings.error(
          style.place(), "style %s is read at length and must be black ink alone", style.name());
    } else if (ink.equals(Cmyk.PAPER)) {
      least(style, LEAST_REVERSED, "reversed (反白)");
    } else if (ink.plates() > 1) {
      least(style, LEAST_COLOURED, "in " + ink.plates() + " inks");
    }
  }

  private void least(TypeStyle style, Length least, String how) {
    smallest(style.size())
        .filter(size -> size.compareTo(least) < 0)
        .ifPresent(size ->
            findings.warning(
                style.place(),
                "style %s: type of %s pt %s fills in on newsprint, take %s pt or more",
                style.name(),
                size,
                how,
                least));
  }

  private static Optional<Length> smallest(Size size) {
    return size instanceof Size.ShareOfMain(int share, Length least)
        ? Optional.of(least).filter(length -> length.units() > 0)
        : size.smallest();
  }

  private void box(BoxStyle box) {
    weight("the rule of box " + box.name(), box.rule(), box.place());
    weight("the bar of box " + box.name(), box.bar(), box.place());
    box.tint().filter(tint -> !tint.equals(Cmyk.PAPER)).ifPresent(tint -> tint(box, tint));
  }

  private void tint(BoxStyle box, Cmyk tint) {
    if (tint.plates() > 1 || tint.total() > DARKEST_TINT) {
      findings.warning(
          box.place(),
          "box %s: text on a ground of more than 25 %% or of several inks is hard to read",
          box.name());
    }
  }

  private void weight(String what, Length weight, Place place) {
    if (weight.units() == 0) {
      return;
    }
    if (weight.compareTo(THINNEST) < 0) {
      findings.error(place, "%s is %s pt, plates hold 0.25 pt or more", what, weight);
    } else if (weight.compareTo(THIN) < 0) {
      findings.warning(place, "%s is %s pt and may break in print, 0.5 pt is safe", what, weight);
    }
  }
}
