package dev.duikai.preflight.check;

import dev.duikai.notice.Level;
import dev.duikai.preflight.fact.PaintState;
import dev.duikai.preflight.fact.Painted;
import dev.duikai.preflight.fact.PrintPage;
import dev.duikai.preflight.fact.Space;
import dev.duikai.preflight.rule.Flavour;
import dev.duikai.preflight.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Live transparency: forbidden in PDF/X-1a, better flattened for newsprint anyway. */
final class TransparencyRules {

  private static final double OPAQUE = 0.9995;

  private TransparencyRules() {}

  static List<Rule> rules() {
    return List.of(opacity(), softMask(), blendMode(), group(), blendSpace());
  }

  private static Rule.Check painted(Function<Painted, Optional<String>> fault, String limit) {
    return (file, profile, hits) -> {
      for (PrintPage page : file.pages()) {
        for (Painted object : page.painted()) {
          fault
              .apply(object)
              .ifPresent(value ->
                  hits.at(profile.strictest(), page, object.box(), object.object(), value, limit));
        }
      }
    };
  }

  private static Rule opacity() {
    return Rule.of(
        "opacity",
        "everything is opaque",
        "不透明度",
        "flatten the transparency before sending",
        painted(
            object ->
                object.state().alpha() < OPAQUE
                    ? Optional.of(
                        String.format(Locale.ROOT, "%.0f %%", 100 * object.state().alpha()))
                    : Optional.empty(),
            "100 %"));
  }

  private static Rule softMask() {
    return Rule.of(
        "soft-mask",
        "no soft masks",
        "软蒙版",
        "flatten the picture onto its ground, or cut it out by a path",
        painted(
            object -> {
              boolean own = object instanceof Painted.Image image && image.facts().softMask();
              return own || object.state().softMask() ? Optional.of("soft mask") : Optional.empty();
            },
            "none"));
  }

  private static Rule blendMode() {
    return Rule.of(
        "blend-mode",
        "nothing blends with its ground",
        "混合模式",
        "flatten the transparency; for black type use overprint instead of Multiply",
        painted(
            object ->
                Optional.of(object.state().blendMode()).filter(m -> !m.equals(PaintState.NORMAL)),
            PaintState.NORMAL));
  }

  private static Rule group() {
    return Rule.of(
            "transparency-group",
            "no transparency groups",
            "透明组",
            "flatten the transparency before sending",
            (file, profile, hits) -> {
              for (PrintPage page : file.pages()) {
                page.groups()
                    .forEach(group ->
                        hits.page(
                            Level.ERROR, page, group.wholePage() ? "the page" : "a form", "none"));
              }
            })
        .only(Flavour.X1A);
  }

  private static Rule blendSpace() {
    return Rule.of(
            "blend-space",
            "transparency is blended in CMYK",
            "混合色彩空间",
            "set the document's transparency blend space to CMYK",
            (file, profile, hits) -> {
              for (PrintPage page : file.pages()) {
                page.groups().stream()
                    .flatMap(group -> group.space().stream())
                    .filter(Space::rgb)
                    .forEach(
                        space -> hits.page(Level.WARNING, page, space.toString(), "DeviceCMYK"));
              }
            })
        .only(Flavour.PLAIN, Flavour.X4);
  }
}
