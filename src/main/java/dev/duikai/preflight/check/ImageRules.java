package dev.duikai.preflight.check;

import dev.duikai.notice.Level;
import dev.duikai.preflight.fact.ImageFacts;
import dev.duikai.preflight.fact.Painted;
import dev.duikai.preflight.fact.PrintPage;
import dev.duikai.preflight.rule.Hits;
import dev.duikai.preflight.rule.Limits;
import dev.duikai.preflight.rule.Profile;
import dev.duikai.preflight.rule.Rule;
import java.util.List;

/** Pictures: their resolution as printed, and their data. */
final class ImageRules {

  private static final int SPECK = 8;
  private static final int DEEP = 16;
  private static final double ROUNDING = 0.5;

  private ImageRules() {}

  static List<Rule> rules() {
    return List.of(resolution(), bilevel(), heavy(), coding(), damaged(), white());
  }

  /** Looks at one picture. */
  private interface Look {
    void look(PrintPage page, Painted.Image image, Profile profile, Hits hits);
  }

  private static Rule rule(String id, String title, String chinese, String cure, Look look) {
    return Rule.of(
        id,
        title,
        chinese,
        cure,
        (file, profile, hits) -> {
          for (PrintPage page : file.pages()) {
            page.images().forEach(image -> look.look(page, image, profile, hits));
          }
        });
  }

  private static boolean speck(ImageFacts facts) {
    return Math.min(facts.width(), facts.height()) <= SPECK;
  }

  private static String dpi(double value) {
    return Math.round(value) + " dpi";
  }

  private static Rule resolution() {
    return rule(
        "image-resolution",
        "pictures have enough pixels for their size",
        "图像分辨率",
        "use a larger original, or print it smaller",
        (page, image, profile, hits) -> {
          Limits limits = profile.limits();
          if (!image.facts().bilevel()
              && !speck(image.facts())
              && image.dpi() < limits.resolution().warned() - ROUNDING) {
            boolean refused = image.dpi() < limits.resolution().least() - ROUNDING;
            hits.at(
                refused ? Level.ERROR : Level.WARNING,
                page,
                image.box(),
                image.object(),
                dpi(image.dpi()),
                dpi(refused ? limits.resolution().least() : limits.resolution().warned()));
          }
        });
  }

  private static Rule bilevel() {
    return rule(
        "bitmap-resolution",
        "1-bit pictures have enough pixels for their size",
        "线条稿分辨率",
        "scan line work finer, or set it as paths",
        (page, image, profile, hits) -> {
          int least = profile.limits().resolution().bilevel();
          if (image.facts().bilevel() && !speck(image.facts()) && image.dpi() < least - ROUNDING) {
            hits.at(Level.WARNING, page, image.box(), image.object(), dpi(image.dpi()), dpi(least));
          }
        });
  }

  private static Rule heavy() {
    return rule(
        "heavy-image",
        "pictures are not finer than any screen",
        "图像过大",
        "sample it down; more pixels don't print finer",
        (page, image, profile, hits) -> {
          int most = profile.limits().resolution().most();
          if (!image.facts().bilevel() && image.dpi() > most && !speck(image.facts())) {
            hits.at(
                Level.NOTICE,
                page,
                image.box(),
                image.object(),
                dpi(image.dpi()),
                "at most " + dpi(most));
          }
        });
  }

  private static Rule coding() {
    return rule(
        "image-coding",
        "pictures are coded as every RIP reads them",
        "图像编码",
        "save it with 8 bits a component, as JPEG or Flate",
        (page, image, profile, hits) -> {
          boolean deep = image.facts().bits() >= DEEP;
          if (deep || image.facts().coding().equals("JPXDecode")) {
            String value = deep ? "16 bits" : "JPEG 2000";
            hits.at(
                profile.strictest(),
                page,
                image.box(),
                image.object(),
                value,
                "8 bits, JPEG or Flate");
          }
        });
  }

  private static Rule damaged() {
    return rule(
        "image-damaged",
        "the data of every picture can be read",
        "图像损坏",
        "put the picture in again from its file",
        (page, image, profile, hits) ->
            image
                .facts()
                .fault()
                .ifPresent(why ->
                    hits.at(Level.ERROR, page, image.box(), image.object(), why, "readable")));
  }

  private static Rule white() {
    return rule(
        "white-image",
        "no picture is paper white all over",
        "空白图像",
        "delete it; it prints nothing and may hide what lies below",
        (page, image, profile, hits) -> {
          if (image.facts().white()) {
            hits.at(Level.NOTICE, page, image.box(), image.object(), "white", "a picture");
          }
        });
  }
}
