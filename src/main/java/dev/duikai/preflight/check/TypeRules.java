package dev.duikai.preflight.check;

import dev.duikai.notice.Level;
import dev.duikai.preflight.fact.Inks;
import dev.duikai.preflight.fact.Painted;
import dev.duikai.preflight.fact.PrintPage;
import dev.duikai.preflight.fact.Space;
import dev.duikai.preflight.rule.Limits;
import dev.duikai.preflight.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;

/** Type that is too small for its colour. */
final class TypeRules {

  private static final double ROUNDING = 0.02;
  private static final double RICH = 0.85;

  private TypeRules() {}

  static List<Rule> rules() {
    return List.of(
        small(), tinted(), tintedBody(), coloured(), reversed(), richBlack(), grey(), hidden());
  }

  private static Rule.Check sized(
      BiPredicate<Inks, Painted.Text> asked, ToDoubleFunction<Limits> least, Level level) {
    return (file, profile, hits) -> {
      double limit = least.applyAsDouble(profile.limits());
      for (PrintPage page : file.pages()) {
        page.texts()
            .filter(text -> text.size() < limit - ROUNDING)
            .filter(text -> text.colour().inks().filter(inks -> asked.test(inks, text)).isPresent())
            .forEach(text ->
                hits.at(level, page, text.box(), text.object(), value(text), points(limit)));
      }
    };
  }

  private static String value(Painted.Text text) {
    String inks = text.colour().inks().map(Inks::words).orElse("");
    return points(text.size()) + " in " + inks;
  }

  private static String points(double size) {
    return String.format(Locale.ROOT, "%.1f pt", size);
  }

  private static boolean rich(Inks inks) {
    return inks.plates() > 1 && inks.black() >= RICH;
  }

  private static Rule small() {
    return Rule.of(
        "small-type",
        "solid type in one ink is large enough",
        "最小字号",
        "set it larger",
        sized(
            (inks, text) -> inks.plates() == 1 && !inks.tint(),
            l -> l.type().solid(),
            Level.WARNING));
  }

  private static Rule tinted() {
    return Rule.of(
        "tinted-type",
        "screened type is large enough",
        "加网小字",
        "set it in solid ink, or larger: the screen frays small strokes",
        sized((inks, text) -> inks.tint(), l -> l.type().tinted(), Level.WARNING));
  }

  private static Rule tintedBody() {
    return Rule.of(
        "tinted-body",
        "type for reading is solid",
        "正文实地",
        "set body type in 100 K",
        sized(
            (inks, text) ->
                inks.tint() && text.size() >= Limits.newsprint().type().tinted() - ROUNDING,
            l -> l.type().body(),
            Level.NOTICE));
  }

  private static Rule coloured() {
    return Rule.of(
        "colour-type",
        "type in several inks is large enough",
        "套色小字",
        "set it in one ink, or larger: plates never meet exactly",
        sized(
            (inks, text) -> inks.plates() > 1 && !rich(inks),
            l -> l.type().coloured(),
            Level.WARNING));
  }

  private static Rule reversed() {
    return Rule.of(
        "reversed-type",
        "reversed type is large enough",
        "反白小字",
        "set it larger and bolder, or on a ground of one ink",
        sized((inks, text) -> inks.white(), l -> l.type().coloured(), Level.WARNING));
  }

  private static Rule richBlack() {
    return Rule.of(
        "rich-black-type",
        "small black type is on the black plate alone",
        "四色黑字",
        "set it in 100 K alone; in four inks it blurs at the least misregister",
        sized((inks, text) -> rich(inks), l -> l.type().body(), Level.ERROR));
  }

  private static Rule grey() {
    return Rule.of(
        "grey-type",
        "black type is in CMYK or Black, not in DeviceGray",
        "灰度黑字",
        "set it as C0 M0 Y0 K100: not every RIP overprints DeviceGray",
        (file, profile, hits) -> {
          for (PrintPage page : file.pages()) {
            page.texts()
                .filter(text -> text.colour().space().family() == Space.Family.GRAY)
                .filter(text -> text.colour().inks().filter(Inks::solidBlack).isPresent())
                .forEach(text ->
                    hits.at(Level.WARNING, page, text.box(), text.object(), "DeviceGray", "CMYK"));
          }
        });
  }

  private static Rule hidden() {
    return Rule.of(
        "hidden-text",
        "no text is there that nobody sees",
        "隐藏文字",
        "remove it, or make it visible",
        (file, profile, hits) -> {
          for (PrintPage page : file.pages()) {
            page.allTexts()
                .filter(text -> !text.visible() && !text.text().isBlank())
                .forEach(text ->
                    hits.at(
                        Level.WARNING, page, text.box(), text.object(), "invisible", "visible"));
          }
        });
  }
}
