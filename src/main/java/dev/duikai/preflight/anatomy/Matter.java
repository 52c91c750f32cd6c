package dev.duikai.preflight.anatomy;

import dev.duikai.measure.Rect;
import dev.duikai.preflight.line.BodyType;
import dev.duikai.preflight.line.Boxes;
import dev.duikai.preflight.line.TextLine;
import dev.duikai.preflight.page.Image;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing that belongs to a story, a line or a picture.
 *
 * @param order its place in the order of painting
 * @param line the line
 * @param image the picture
 */
record Matter(int order, Optional<TextLine> line, Optional<Image> image) {

  /** What is left of a page without furniture and advertisements, in the order of painting. */
  static List<Matter> of(
      List<TextLine> lines,
      List<Image> images,
      Furniture furniture,
      List<Advert> adverts,
      Regions regions,
      BodyType body) {
    List<Rect> closed = new ArrayList<>(furniture.guides());
    furniture.zone().ifPresent(closed::add);
    adverts.forEach(ad -> closed.add(ad.box()));
    List<Matter> matter = new ArrayList<>();
    for (TextLine line : lines) {
      boolean label =
          ReversedType.is(line)
              && !ReversedType.head(line, body)
              && regions.bands().stream().anyMatch(band -> Boxes.holds(band, line.box()));
      boolean furnishes = furniture.folio().contains(line) || furniture.foot().contains(line);
      if (!label && !furnishes && free(line.box(), closed)) {
        matter.add(new Matter(line.order(), Optional.of(line), Optional.empty()));
      }
    }
    for (Image image : images) {
      if (free(image.box(), closed)) {
        matter.add(new Matter(image.order(), Optional.empty(), Optional.of(image)));
      }
    }
    matter.sort(Comparator.comparingInt(Matter::order));
    return matter;
  }

  private static boolean free(Rect box, List<Rect> closed) {
    return closed.stream().noneMatch(area -> Boxes.holds(area, box));
  }
}
