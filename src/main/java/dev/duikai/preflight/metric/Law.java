package dev.duikai.preflight.metric;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.preflight.anatomy.Advert;
import dev.duikai.preflight.anatomy.Anatomy;
import dev.duikai.preflight.anatomy.Furniture;
import dev.duikai.preflight.anatomy.PrintedStory;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.line.TextLine;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the press authority asks for: the nameplate is the largest type of the front, other pages
 * have a folio with number and date, and every advertisement is called one.
 */
public final class Law {

  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}");

  /** From this multiple of the body size on a nameplate is set in type and not drawn. */
  private static final double TYPE = 2.5;

  private Law() {}

  public static List<Violation> of(Board board) {
    Pins pins = new Pins(board);
    Anatomy anatomy = board.anatomy();
    for (Advert advert : anatomy.adverts()) {
      if (advert.label().isEmpty()) {
        pins.add(Taboo.AD_LABEL, advert.box(), "", "no 广告 or 公益广告 on it", 0, 1);
      }
    }
    if (anatomy.furniture().front()) {
      nameplate(pins, anatomy);
    } else {
      folio(pins, anatomy);
    }
    return pins.all();
  }

  private static void nameplate(Pins pins, Anatomy anatomy) {
    Optional<TextLine> name = anatomy.furniture().nameplate();
    Length size = name.map(TextLine::size).orElse(Length.ZERO);
    boolean typeset = size.units() > TYPE * anatomy.body().size().units();
    Optional<PrintedStory> largest =
        anatomy.stories().stream().max(Comparator.comparing(story -> story.head().size()));
    if (typeset && largest.isPresent() && largest.get().head().size().compareTo(size) >= 0) {
      String detail = largest.get().head().size() + " pt over a nameplate of " + size + " pt";
      pins.add(
          Taboo.NAMEPLATE,
          name.orElseThrow().box(),
          largest.get(),
          detail,
          size.points(),
          largest.get().head().size().points());
    }
  }

  private static void folio(Pins pins, Anatomy anatomy) {
    Furniture furniture = anatomy.furniture();
    boolean date = furniture.folio().stream().anyMatch(line -> DATE.matcher(line.text()).find());
    boolean number = !PageName.of(anatomy).isEmpty();
    if (!date || !number) {
      String what = date ? "page number" : number ? "date" : "page number and date";
      Rect live = anatomy.grid().live();
      Rect strip = new Rect(live.x(), Length.ZERO, live.width(), live.y());
      pins.add(Taboo.FOLIO, strip, "", "no " + what, 0, 1);
    }
  }
}
