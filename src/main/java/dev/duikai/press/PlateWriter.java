package dev.duikai.press;

import dev.duikai.font.FontShelf;
import dev.duikai.press.file.Content;
import dev.duikai.press.file.PageFrame;
import dev.duikai.press.file.Plate;
import dev.duikai.press.marks.PlateMarks;
import dev.duikai.press.structure.PageTags;
import dev.duikai.sheet.Fill;
import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Link;
import dev.duikai.sheet.Picture;
import dev.duikai.sheet.Rule;
import dev.duikai.sheet.Sheet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes one plate: its sheets side by side, then the marks around them. */
final class PlateWriter {

  private final FileResources resources;
  private final FontShelf fonts;
  private final Plate plate;
  private final PageFrame frame;
  private final int mostInk;

  PlateWriter(FileResources resources, FontShelf fonts, Plate plate, PageFrame frame, int mostInk) {
    this.resources = resources;
    this.fonts = fonts;
    this.plate = plate;
    this.frame = frame;
    this.mostInk = mostInk;
  }

  Content write(boolean marks) {
    resources.nameStates();
    Content content = new Content(resources::nameSpot);
    if (plate.sheets().size() == 1) {
      write(content, 0);
    } else {
      for (int i = 0; i < plate.sheets().size(); i++) {
        int index = i;
        content.isolated(() -> {
          clip(content, index);
          write(content, index);
        });
      }
    }
    if (marks) {
      resources.nameAllPlates();
      PlateMarks.draw(content, frame, plate, fonts, spots(), mostInk);
    }
    return content;
  }

  private void write(Content content, int index) {
    Sheet sheet = plate.sheets().get(index);
    Set<String> linked = resources.links().linked(sheet);
    PageTags tags = PageTags.of(resources.structure(), content, sheet.page(), linked);
    new PageWriter(content, tags, resources, fonts, part(index)).write(sheet);
  }

  private PageFrame part(int index) {
    return frame.part(plate.starts().get(index), plate.sheets().get(index).width());
  }

  /** Keeps a sheet off its neighbour; bleed is left at the outer edges only. */
  private void clip(Content content, int index) {
    PageFrame part = part(index);
    int left = index == 0 ? part.bleed() : 0;
    int right = index == plate.sheets().size() - 1 ? part.bleed() : 0;
    content.op(
        "re",
        part.x(-left),
        part.y(part.height() + part.bleed()),
        left + part.width() + right,
        part.height() + 2 * part.bleed());
    content.op("W n");
  }

  private List<Ink> spots() {
    return plate.sheets().stream()
        .flatMap(sheet -> sheet.items().stream())
        .flatMap(PlateWriter::ink)
        .filter(Ink::isSpot)
        .distinct()
        .toList();
  }

  private static Stream<Ink> ink(Item item) {
    return switch (item) {
      case GlyphRun run -> Stream.of(run.ink());
      case Rule rule -> Stream.of(rule.ink());
      case Fill fill -> Stream.of(fill.ink());
      case Picture ignored -> Stream.empty();
      case Link ignored -> Stream.empty();
    };
  }
}
