package dev.duikai.preflight.anatomy;

import dev.duikai.measure.Grid;
import dev.duikai.preflight.page.Glyph;
import dev.duikai.preflight.page.PrintedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes pages apart. */
public final class AnatomyReader {

  private AnatomyReader() {}

  /** A page taken apart; none where it has no columns of text. */
  public static Optional<Anatomy> of(PrintedPage page) {
    List<TextLine> lines = RunMaker.lines(RunMaker.runs(seen(page)));
    return BodyType.of(lines)
        .flatMap(
            body -> GridFinder.of(page, lines, body).map(grid -> read(page, lines, body, grid)));
  }

  private static List<Glyph> seen(PrintedPage page) {
    return page.glyphs().stream().filter(glyph -> Boxes.holds(page.trim(), glyph.cell())).toList();
  }

  private static Anatomy read(PrintedPage page, List<TextLine> lines, BodyType body, Grid grid) {
    Regions regions = Regions.of(page, lines, body, grid);
    Furniture furniture = FurnitureFinder.of(page, lines, body, grid, regions);
    List<Advert> adverts = AdFinder.of(page, lines, body, furniture, regions);
    List<Matter> matter = Matter.of(lines, page.images(), furniture, adverts, regions);
    List<PrintedStory> stories = new ArrayList<>(StoryReader.of(body, matter, regions.panels()));
    return new Anatomy(page, body, grid, furniture, regions.panels(), adverts, stories);
  }
}
