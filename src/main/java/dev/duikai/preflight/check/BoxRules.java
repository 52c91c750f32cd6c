package dev.duikai.preflight.check;

import dev.duikai.notice.Level;
import dev.duikai.preflight.fact.Box;
import dev.duikai.preflight.fact.PageBoxes;
import dev.duikai.preflight.fact.PrintPage;
import dev.duikai.preflight.rule.Hits;
import dev.duikai.preflight.rule.Profile;
import dev.duikai.preflight.rule.Rule;
import java.util.List;
import java.util.Locale;

/** The boxes of a page. */
final class BoxRules {

  private static final double MILLIMETRE = 72 / 25.4;
  private static final double ROUNDING = 0.02;

  private BoxRules() {}

  static List<Rule> rules() {
    return List.of(trim(), nesting(), bleed(), crop(), scaling(), rotation(), size());
  }

  /** Looks at one page. */
  private interface Look {
    void look(PrintPage page, PageBoxes boxes, Profile profile, Hits hits);
  }

  private static Rule rule(String id, String title, String chinese, String cure, Look look) {
    return Rule.of(
        id,
        title,
        chinese,
        cure,
        (file, profile, hits) ->
            file.pages().forEach(page -> look.look(page, page.boxes(), profile, hits)));
  }

  private static Rule trim() {
    return rule(
        "trim-box",
        "each page has a TrimBox or an ArtBox, not both",
        "成品框",
        "set the TrimBox to the cut size and remove the ArtBox",
        (page, boxes, profile, hits) -> {
          if (boxes.trim().isPresent() == boxes.art().isPresent()) {
            String value = boxes.trim().isPresent() ? "TrimBox and ArtBox" : "neither";
            hits.page(profile.standard(), page, value, "exactly one");
          }
        });
  }

  private static Rule nesting() {
    return rule(
        "box-nesting",
        "the trim lies in the bleed and the bleed in the media",
        "页面框嵌套",
        "set MediaBox, BleedBox and TrimBox anew from the cut size",
        (page, boxes, profile, hits) -> {
          if (!boxes.media().contains(boxes.cut())) {
            hits.page(Level.ERROR, page, "the trim leaves the media", "media around trim");
          } else if (!boxes.printed().contains(boxes.cut())) {
            hits.page(Level.ERROR, page, "the trim leaves the bleed", "bleed around trim");
          } else if (!boxes.media().contains(boxes.printed())) {
            hits.page(Level.ERROR, page, "the bleed leaves the media", "media around bleed");
          }
        });
  }

  private static Rule bleed() {
    return rule(
        "bleed",
        "the bleed is wide enough on all sides",
        "出血",
        "draw on beyond the trim and set the BleedBox around it",
        (page, boxes, profile, hits) -> {
          double least = profile.limits().bleed();
          double given = narrowest(boxes.printed(), boxes.cut()) / MILLIMETRE;
          if (given < least - ROUNDING && given >= -ROUNDING) {
            hits.page(
                Level.WARNING,
                page,
                String.format(Locale.ROOT, "%.1f mm", Math.abs(given)),
                String.format(Locale.ROOT, "%.1f mm", least));
          }
        });
  }

  private static double narrowest(Box outer, Box inner) {
    return Math.min(
        Math.min(inner.left() - outer.left(), outer.right() - inner.right()),
        Math.min(inner.bottom() - outer.bottom(), outer.top() - inner.top()));
  }

  private static Rule crop() {
    return rule(
        "crop-box",
        "the CropBox hides nothing that is printed",
        "裁剪框",
        "remove the CropBox, or set it to the MediaBox",
        (page, boxes, profile, hits) -> {
          Box crop = boxes.crop().orElse(boxes.media());
          if (!crop.contains(boxes.printed().intersection(boxes.media()))) {
            hits.page(Level.ERROR, page, "cuts into the printed page", "around the bleed");
          } else if (!crop.contains(boxes.media())) {
            hits.page(Level.NOTICE, page, "smaller than the MediaBox", "the MediaBox");
          }
        });
  }

  private static Rule scaling() {
    return rule(
        "page-scaling",
        "a unit of the page is a point",
        "页面缩放",
        "export at 1:1, without UserUnit",
        (page, boxes, profile, hits) -> {
          if (boxes.userUnit() != 1) {
            String value = String.format(Locale.ROOT, "%.3f", boxes.userUnit());
            hits.page(Level.ERROR, page, "UserUnit " + value, "1");
          }
        });
  }

  private static Rule rotation() {
    return rule(
        "page-rotation",
        "the page is not turned",
        "页面旋转",
        "make the page upright and set Rotate to 0",
        (page, boxes, profile, hits) -> {
          if (boxes.rotate() != 0) {
            hits.page(Level.WARNING, page, "Rotate " + boxes.rotate(), "0");
          }
        });
  }

  private static Rule size() {
    return Rule.of(
        "page-size",
        "all pages are cut to the same size",
        "页面尺寸",
        "put pages of another size into a file of their own",
        (file, profile, hits) -> {
          String first = words(file.pages().getFirst().boxes().cut());
          for (PrintPage page : file.pages()) {
            String size = words(page.boxes().cut());
            if (!size.equals(first)) {
              hits.page(Level.WARNING, page, size, first);
            }
          }
        });
  }

  private static String words(Box cut) {
    return String.format(
        Locale.ROOT, "%.1f × %.1f mm", cut.width() / MILLIMETRE, cut.height() / MILLIMETRE);
  }
}
