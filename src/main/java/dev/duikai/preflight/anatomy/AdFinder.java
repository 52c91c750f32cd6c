package dev.duikai.preflight.anatomy;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.preflight.line.BodyType;
import dev.duikai.preflight.line.Boxes;
import dev.duikai.preflight.line.TextLine;
import dev.duikai.preflight.page.Image;
import dev.duikai.preflight.page.PrintedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds advertisements: placed files, drawn grounds and frames without body text, and pictures that
 * carry a label or are painted before any story and have no caption.
 */
final class AdFinder {

  private static final Length EDGE = Length.points(2);
  private static final double CAPTION = 2.2;

  private final PrintedPage page;
  private final List<TextLine> lines;
  private final BodyType body;
  private final Furniture furniture;

  private AdFinder(PrintedPage page, List<TextLine> lines, BodyType body, Furniture furniture) {
    this.page = page;
    this.lines = lines;
    this.body = body;
    this.furniture = furniture;
  }

  static List<Advert> of(
      PrintedPage page, List<TextLine> lines, BodyType body, Furniture furniture, Regions regions) {
    return new AdFinder(page, lines, body, furniture).find(regions);
  }

  private List<Advert> find(Regions regions) {
    List<Advert> adverts = new ArrayList<>();
    for (Panel other : regions.others()) {
      if (!furniture.guides().contains(other.box()) && !inNameplate(other.box())) {
        adverts.add(advert(other.box(), true));
      }
    }
    page.placed().forEach(placed -> adverts.add(advert(placed.box(), false)));
    int first = firstText(adverts);
    for (Image image : page.images()) {
      boolean apart = adverts.stream().noneMatch(ad -> Boxes.holds(ad.box(), image.box()));
      if (apart && isAdvert(image, first)) {
        adverts.add(advert(image.box(), false));
      }
    }
    return adverts;
  }

  private boolean isAdvert(Image image, int first) {
    return label(image.box()).isPresent()
        || (image.order() < first && !inNameplate(image.box()) && !captioned(image.box()));
  }

  private boolean inNameplate(Rect box) {
    return furniture.zone().filter(zone -> Boxes.holds(zone, box)).isPresent();
  }

  /** The first line of body text that stands outside advertisements and furniture. */
  private int firstText(List<Advert> adverts) {
    return lines.stream()
        .filter(line -> body.isBody(line.size()) && line.face().equals(body.face()))
        .filter(line -> line.text().length() > 5 && !furniture.folio().contains(line))
        .filter(line -> !inNameplate(line.box()))
        .filter(line -> adverts.stream().noneMatch(ad -> Boxes.holds(ad.box(), line.box())))
        .mapToInt(TextLine::order)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Whether a line of text of its width stands right under a picture. */
  private boolean captioned(Rect image) {
    return lines.stream()
        .filter(line -> line.size().compareTo(body.size()) <= 0)
        .map(TextLine::box)
        .filter(box -> box.y().compareTo(image.bottom()) >= 0)
        .filter(box -> box.y().minus(image.bottom()).units() < CAPTION * body.pitch().units())
        .anyMatch(box ->
            box.x().compareTo(image.x().minus(EDGE)) >= 0
                && box.right().compareTo(image.right().plus(EDGE)) <= 0);
  }

  private Advert advert(Rect box, boolean drawn) {
    return new Advert(box, label(box), drawn);
  }

  private Optional<String> label(Rect box) {
    return lines.stream()
        .filter(line -> Boxes.contains(box, line.box(), EDGE))
        .map(TextLine::text)
        .filter(Words::isAdLabel)
        .findFirst();
  }
}
