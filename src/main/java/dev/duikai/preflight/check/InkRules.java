package dev.duikai.preflight.check;

import dev.duikai.notice.Level;
import dev.duikai.preflight.fact.Inks;
import dev.duikai.preflight.fact.Painted;
import dev.duikai.preflight.fact.PrintPage;
import dev.duikai.preflight.rule.Hits;
import dev.duikai.preflight.rule.Limits;
import dev.duikai.preflight.rule.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How much ink lies on the paper. */
final class InkRules {

  private static final double ROUNDING = 0.5;
  private static final double JPEG_NOISE = 1.5;

  private InkRules() {}

  static List<Rule> rules() {
    return List.of(vectors(), pictures());
  }

  private static Rule vectors() {
    return Rule.of(
        "total-ink",
        "type, lines and areas keep the limit of ink",
        "总墨量",
        "mix the colour with less of the other inks; black type in K alone",
        (file, profile, hits) -> {
          for (PrintPage page : file.pages()) {
            page.painted().stream()
                .filter(object -> Ground.seen(object) && !Ground.space(object).allPlates())
                .forEach(object -> look(page, object, profile.limits(), hits));
          }
        });
  }

  private static void look(PrintPage page, Painted object, Limits limits, Hits hits) {
    Optional<Inks> most = Ground.inks(object).max(Comparator.comparingDouble(Inks::total));
    most.ifPresent(inks -> {
      String value = Math.round(inks.total()) + " % (" + inks.words() + ")";
      weigh(page, object, inks.total() - ROUNDING, value, limits, hits);
    });
  }

  private static void weigh(
      PrintPage page, Painted object, double total, String value, Limits limits, Hits hits) {
    if (total > limits.ink().most()) {
      hits.at(Level.ERROR, page, object.box(), object.object(), value, limits.ink().most() + " %");
    } else if (total > limits.ink().warned()) {
      hits.at(
          Level.WARNING, page, object.box(), object.object(), value, limits.ink().warned() + " %");
    }
  }

  private static Rule pictures() {
    return Rule.of(
        "image-ink",
        "pictures keep the limit of ink",
        "图像总墨量",
        "convert the picture with the press profile, whose black replaces colour",
        (file, profile, hits) -> {
          for (PrintPage page : file.pages()) {
            page.images()
                .filter(image -> image.ink().isPresent())
                .forEach(image -> {
                  double total = image.ink().getAsDouble();
                  String value = Math.round(total) + " % in a square millimetre";
                  weigh(page, image, total - JPEG_NOISE, value, profile.limits(), hits);
                });
          }
        });
  }
}
