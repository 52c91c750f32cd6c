package dev.duikai.preflight.check;

import dev.duikai.notice.Level;
import dev.duikai.preflight.fact.Box;
import dev.duikai.preflight.fact.Painted;
import dev.duikai.preflight.fact.PrintPage;
import dev.duikai.preflight.rule.Hits;
import dev.duikai.preflight.rule.Profile;
import dev.duikai.preflight.rule.Rule;
import java.util.List;
import java.util.Set;

/** A page as a whole: whether it is all there, and nothing else. */
final class PageRules {

  private static final Set<String> FOR_PRINTERS = Set.of("PrinterMark", "TrapNet");
  private static final double MOST_OF_PAGE = 0.9;

  private PageRules() {}

  static List<Rule> rules() {
    return List.of(fault(), empty(), outside(), single(), annotations());
  }

  /** Looks at one page. */
  private interface Look {
    void look(PrintPage page, Profile profile, Hits hits);
  }

  private static Rule rule(String id, String title, String chinese, String cure, Look look) {
    return Rule.of(
        id,
        title,
        chinese,
        cure,
        (file, profile, hits) -> file.pages().forEach(page -> look.look(page, profile, hits)));
  }

  private static Rule fault() {
    return rule(
        "page-content",
        "the page's content can be read to its end",
        "页面内容完整",
        "save the file again from where it was made; something in it is damaged",
        (page, profile, hits) ->
            page.faults().forEach(fault -> hits.page(Level.ERROR, page, fault, "no faults")));
  }

  private static Rule empty() {
    return rule(
        "empty-page",
        "the page is not empty",
        "空白页",
        "take the page out, or say to the plant that it is meant to be empty",
        (page, profile, hits) -> {
          Box cut = page.boxes().cut();
          if (page.painted().stream()
              .noneMatch(object -> inked(object) && cut.touches(object.box().grown(1)))) {
            hits.page(Level.WARNING, page, "nothing is printed", "something");
          }
        });
  }

  private static boolean inked(Painted object) {
    return switch (object) {
      case Painted.Text text -> text.visible() && Ground.inked(text.colour());
      case Painted.Shape shape -> Ground.inked(shape.colour());
      case Painted.Image image -> !image.facts().white();
      case Painted.Shade shade -> true;
    };
  }

  private static Rule outside() {
    return rule(
        "outside-media",
        "nothing lies off the sheet",
        "页面外对象",
        "delete what lies off the sheet, or move it onto the page",
        (page, profile, hits) ->
            page.painted().stream()
                .filter(object -> !page.boxes().media().touches(object.box().grown(0.1)))
                .forEach(object ->
                    hits.at(
                        Level.WARNING,
                        page,
                        object.box(),
                        object.object(),
                        "off the sheet",
                        "on it")));
  }

  private static Rule single() {
    return rule(
        "single-image",
        "the page is more than one picture",
        "整页图像",
        "send text as text: type in a picture is screened and can't be corrected",
        (page, profile, hits) -> {
          List<Painted> inside =
              page.painted().stream().filter(o -> page.boxes().cut().touches(o.box())).toList();
          if (inside.size() == 1
              && inside.getFirst() instanceof Painted.Image image
              && fills(image, page)) {
            hits.at(
                Level.WARNING,
                page,
                image.box(),
                image.object(),
                "the whole page",
                "text and pictures");
          }
        });
  }

  private static boolean fills(Painted.Image image, PrintPage page) {
    Box cut = page.boxes().cut();
    Box shown = image.box().intersection(cut);
    return shown.width() * shown.height() > MOST_OF_PAGE * cut.width() * cut.height();
  }

  private static Rule annotations() {
    return rule(
        "annotations",
        "no annotation lies on the printed page",
        "注释",
        "remove comments, links and fields from the page",
        (page, profile, hits) ->
            page.annotations().stream()
                .filter(note -> !FOR_PRINTERS.contains(note.kind()))
                .filter(note -> page.boxes().printed().touches(note.box()))
                .forEach(note ->
                    hits.at(
                        profile.standard(),
                        page,
                        note.box(),
                        "annotation",
                        note.kind(),
                        "beyond the bleed")));
  }
}
