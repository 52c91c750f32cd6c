package dev.duikai.preflight.anatomy;

import dev.duikai.measure.Grid;
import dev.duikai.preflight.grid.CommonGrid;
import dev.duikai.preflight.grid.GridFinder;
import dev.duikai.preflight.line.BodyType;
import dev.duikai.preflight.line.Boxes;
import dev.duikai.preflight.line.RunMaker;
import dev.duikai.preflight.line.TextLine;
import dev.duikai.preflight.page.Glyph;
import dev.duikai.preflight.page.PrintedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes pages apart. */
public final class AnatomyReader {

  private AnatomyReader() {}

  /**
   * The pages of one edition taken apart, in their order; none where a page has no columns of text.
   * Pages of one grid share their live area, so that one that ends too high as a whole is seen.
   */
  public static List<Optional<Anatomy>> of(List<PrintedPage> pages) {
    List<Optional<Draft>> drafts = pages.stream().map(AnatomyReader::draft).toList();
    List<Grid> grids = drafts.stream().flatMap(Optional::stream).map(Draft::grid).toList();
    List<Optional<Anatomy>> read = new ArrayList<>();
    drafts.forEach(draft -> read.add(draft.map(d -> read(d, CommonGrid.of(d.grid(), grids)))));
    return read;
  }

  /** A page of which only its lines and its own grid are known. */
  private record Draft(PrintedPage page, List<TextLine> lines, BodyType body, Grid grid) {}

  private static Optional<Draft> draft(PrintedPage page) {
    List<TextLine> lines = RunMaker.lines(RunMaker.runs(seen(page)));
    return BodyType.of(lines)
        .flatMap(body ->
            GridFinder.of(page, lines, body).map(grid -> new Draft(page, lines, body, grid)));
  }

  private static List<Glyph> seen(PrintedPage page) {
    return page.glyphs().stream().filter(glyph -> Boxes.holds(page.trim(), glyph.cell())).toList();
  }

  private static Anatomy read(Draft draft, Grid grid) {
    PrintedPage page = draft.page();
    List<TextLine> lines = draft.lines();
    BodyType body = draft.body();
    Regions regions = Regions.of(page, lines, body, grid);
    Furniture furniture = FurnitureFinder.of(page, lines, body, grid, regions);
    List<Advert> adverts = AdFinder.of(page, lines, body, furniture, regions);
    List<Matter> matter = Matter.of(lines, page.images(), furniture, adverts, regions, body);
    List<PrintedStory> stories = StoryReader.of(body, matter, regions.panels());
    return new Anatomy(page, body, grid, furniture, regions.panels(), adverts, stories);
  }
}
