package dev.duikai.preflight.check;

import dev.duikai.notice.Level;
import dev.duikai.preflight.fact.Inks;
import dev.duikai.preflight.fact.Painted;
import dev.duikai.preflight.fact.PrintPage;
import dev.duikai.preflight.fact.Space;
import dev.duikai.preflight.rule.Hits;
import dev.duikai.preflight.rule.Limits;
import dev.duikai.preflight.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How much ink lies on the paper. */
final class InkRules {

  private static final double ROUNDING = 0.5;
  private static final double JPEG_NOISE = 1.5;
  private static final double MOST_INK = 400;

  private InkRules() {}

  static List<Rule> rules() {
    return List.of(vectors(), pictures(), unmeasured());
  }

  /** Looks at an object and all areas and pictures that were painted before it. */
  private interface Look {
    void look(PrintPage page, Painted object, List<Painted> under, Hits hits);
  }

  private static void each(PrintPage page, Hits hits, Look look) {
    List<Painted> under = new ArrayList<>();
    for (Painted object : page.painted()) {
      if (Ground.seen(object) && !Ground.space(object).allPlates()) {
        look.look(page, object, under, hits);
      }
      boolean line = object instanceof Painted.Shape shape && shape.line().isPresent();
      if (!line && !(object instanceof Painted.Text)) {
        under.add(object);
      }
    }
  }

  private static Rule vectors() {
    return Rule.of(
        "total-ink",
        "type, lines and areas keep the limit of ink, with what they overprint",
        "总墨量",
        "mix the colour with less of the other inks; black type in K alone",
        (file, profile, hits) -> {
          Look look =
              (page, object, under, all) -> look(page, object, under, profile.limits(), all);
          file.pages().forEach(page -> each(page, hits, look));
        });
  }

  private static void look(
      PrintPage page, Painted object, List<Painted> under, Limits limits, Hits hits) {
    Optional<Inks> most =
        Ground.inks(object)
            .map(own -> Overprinted.laid(object, own, under))
            .max(Comparator.comparingDouble(Inks::total));
    most.ifPresent(inks ->
        weigh(
            page,
            object,
            inks.total() - ROUNDING,
            () -> Math.round(inks.total()) + " % (" + inks.words() + ")",
            limits,
            hits));
  }

  /** What can't be reckoned is said, so that nobody takes silence for a measure. */
  private static Rule unmeasured() {
    return Rule.of(
        "ink-unmeasured",
        "the ink of every object can be measured",
        "墨量未测",
        "look at its ink on the plates, or send it as Flate or JPEG without a mesh",
        (file, profile, hits) ->
            file.pages()
                .forEach(page ->
                    each(
                        page,
                        hits,
                        (on, object, under, all) -> {
                          if (unknown(object) || overPicture(object, under, profile.limits())) {
                            all.at(
                                Level.WARNING,
                                on,
                                object.box(),
                                object.object(),
                                "not measured",
                                profile.limits().ink().most() + " %");
                          }
                        })));
  }

  /** A gradient in a mesh, or a picture in inks whose coding is not read. */
  private static boolean unknown(Painted object) {
    return switch (object) {
      case Painted.Shade shade -> shade.colours().isEmpty() && severalInks(shade.space());
      case Painted.Image image ->
          image.ink().isEmpty()
              && image.facts().stencilColour().isEmpty()
              && image.facts().fault().isEmpty()
              && severalInks(image.facts().space());
      case Painted.Text text -> false;
      case Painted.Shape shape -> false;
    };
  }

  private static boolean severalInks(Space space) {
    return switch (space.family()) {
      case CMYK, ICC_CMYK, DEVICE_N -> true;
      default -> false;
    };
  }

  /** Whether an object that prints over a picture may pass the limit with it. */
  private static boolean overPicture(Painted object, List<Painted> under, Limits limits) {
    double own = Ground.inks(object).mapToDouble(Inks::total).max().orElse(0);
    return Overprinted.picture(object, under)
        .filter(image -> own + image.ink().orElse(MOST_INK) > limits.ink().most())
        .isPresent();
  }

  /** Few of thousands of objects pass a limit, so that the value is put into words only then. */
  private static void weigh(
      PrintPage page,
      Painted object,
      double total,
      Supplier<String> value,
      Limits limits,
      Hits hits) {
    int most = limits.ink().most();
    int warned = limits.ink().warned();
    if (total > most) {
      hits.at(Level.ERROR, page, object.box(), object.object(), value.get(), most + " %");
    } else if (total > warned) {
      hits.at(Level.WARNING, page, object.box(), object.object(), value.get(), warned + " %");
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
                  Supplier<String> value = () -> Math.round(total) + " % in a square millimetre";
                  weigh(page, image, total - JPEG_NOISE, value, profile.limits(), hits);
                });
          }
        });
  }
}
