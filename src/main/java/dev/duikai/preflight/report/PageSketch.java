package dev.duikai.preflight.report;

import dev.duikai.preflight.rule.Hit;
import dev.duikai.preflight.rule.MmBox;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Draws where the hits of a page are: the sheet, the trim, and a numbered box for each that
 * concerns less than the whole page.
 */
final class PageSketch {

  private static final double LEAST = 2;

  private PageSketch() {}

  /**
   * An SVG drawing in millimetres.
   *
   * @param hits all hits of the report; a number is a hit's place among them
   */
  static String svg(Report.Page page, List<Hit> hits) {
    MmBox media = page.media();
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg viewBox=\"%.1f %.1f %.1f %.1f\" role=\"img\" aria-label=\"page %d\">\n",
            media.x(),
            media.y(),
            media.width(),
            media.height(),
            page.number()));
    svg.append(rect("sheet", media)).append(rect("trim", page.trim()));
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      Optional<MmBox> box = hit.box().filter(place -> !place.around(page.trim()));
      if (hit.page().orElse(0) == page.number() && box.isPresent()) {
        svg.append(mark(i + 1, hit, box.get(), media));
      }
    }
    return svg.append("</svg>\n").toString();
  }

  private static String rect(String style, MmBox box) {
    return String.format(
        Locale.ROOT,
        "<rect class=\"%s\" x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\"/>\n",
        style,
        box.x(),
        box.y(),
        box.width(),
        box.height());
  }

  private static String mark(int number, Hit hit, MmBox box, MmBox media) {
    MmBox seen =
        new MmBox(box.x(), box.y(), Math.max(LEAST, box.width()), Math.max(LEAST, box.height()));
    double size = media.width() / 40;
    return rect(hit.level().label(), seen)
        + String.format(
            Locale.ROOT,
            "<text x=\"%.2f\" y=\"%.2f\" font-size=\"%.1f\">%d</text>\n",
            seen.x(),
            seen.y() - size / 5,
            size,
            number);
  }
}
