package dev.duikai.preflight.anatomy;

import dev.duikai.measure.Rect;
import dev.duikai.preflight.line.TextLine;
import java.util.List;
import java.util.Optional;

/**
 * What stands on a page besides stories and advertisements.
 *
 * @param folio the lines of the strip above the live area (报眉)
 * @param foot the lines below the live area, such as the imprint
 * @param nameplate the paper's name on a front (报头); none where it is not set in type
 * @param front whether the page is a front: it has no folio but the data of a nameplate
 * @param zone what the nameplate with its data covers
 * @param guides panels that lead to other pages (导读)
 */
public record Furniture(
    List<TextLine> folio,
    List<TextLine> foot,
    Optional<TextLine> nameplate,
    boolean front,
    Optional<Rect> zone,
    List<Rect> guides) {

  public Furniture {
    folio = List.copyOf(folio);
    foot = List.copyOf(foot);
    guides = List.copyOf(guides);
  }
}
