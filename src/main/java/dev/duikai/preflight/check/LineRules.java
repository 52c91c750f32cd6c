package dev.duikai.preflight.check;

import dev.duikai.notice.Level;
import dev.duikai.preflight.fact.Inks;
import dev.duikai.preflight.fact.Painted;
import dev.duikai.preflight.fact.PrintPage;
import dev.duikai.preflight.rule.Rule;
import java.util.List;
import java.util.Locale;

/** Lines that are too thin for a plate. */
final class LineRules {

  private static final double ROUNDING = 0.002;

  private LineRules() {}

  static List<Rule> rules() {
    return List.of(hairline(), coloured());
  }

  private static Rule hairline() {
    return Rule.of(
        "hairline",
        "lines are thick enough to hold on the plate",
        "细线",
        "draw it thicker",
        (file, profile, hits) -> {
          double least = profile.limits().lines().least();
          double warned = profile.limits().lines().warned();
          for (PrintPage page : file.pages()) {
            page.lines()
                .filter(line -> thickness(line) < warned - ROUNDING)
                .forEach(line -> {
                  boolean refused = thickness(line) < least - ROUNDING;
                  hits.at(
                      refused ? Level.ERROR : Level.WARNING,
                      page,
                      line.box(),
                      line.object(),
                      points(thickness(line)),
                      points(refused ? least : warned));
                });
          }
        });
  }

  private static Rule coloured() {
    return Rule.of(
        "colour-line",
        "lines in several inks and reversed lines are thick enough",
        "套色细线",
        "draw it in one ink, or thicker: plates never meet exactly",
        (file, profile, hits) -> {
          double least = profile.limits().lines().coloured();
          for (PrintPage page : file.pages()) {
            page.lines()
                .filter(line -> thickness(line) < least - ROUNDING)
                .filter(line -> thickness(line) >= profile.limits().lines().warned() - ROUNDING)
                .filter(line -> line.colour().inks().filter(LineRules::needsCare).isPresent())
                .forEach(line ->
                    hits.at(
                        Level.WARNING,
                        page,
                        line.box(),
                        line.object(),
                        points(thickness(line)),
                        points(least)));
          }
        });
  }

  private static boolean needsCare(Inks inks) {
    return inks.plates() != 1;
  }

  private static double thickness(Painted.Shape line) {
    return line.line().orElseThrow();
  }

  private static String points(double thickness) {
    return String.format(Locale.ROOT, "%.2f pt", thickness);
  }
}
