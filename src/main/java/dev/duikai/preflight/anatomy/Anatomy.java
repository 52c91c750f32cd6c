package dev.duikai.preflight.anatomy;

import dev.duikai.measure.Grid;
import dev.duikai.preflight.line.BodyType;
import dev.duikai.preflight.page.PrintedPage;
import java.util.List;

/**
 * A page taken apart.
 *
 * @param page the page
 * @param body its body type
 * @param grid its columns and lines
 * @param furniture folio, nameplate, guide
 * @param panels its boxes and tinted grounds
 * @param adverts its advertisements
 * @param stories its stories in the order of painting, which is the order of their ranks
 */
public record Anatomy(
    PrintedPage page,
    BodyType body,
    Grid grid,
    Furniture furniture,
    List<Panel> panels,
    List<Advert> adverts,
    List<PrintedStory> stories) {

  public Anatomy {
    panels = List.copyOf(panels);
    adverts = List.copyOf(adverts);
    stories = List.copyOf(stories);
  }
}
