package dev.duikai.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.art.ArtShelf;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.press.file.PressSettings;
import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Link;
import dev.duikai.sheet.Rule;
import dev.duikai.sheet.Sheet;
import dev.duikai.sheet.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** The structure tree of a tagged proof, read back by PDFBox. */
final class ProofStructureTest {

  private static GlyphRun run(String part, int block, double y, String text) {
    GlyphRun run = HandSet.run("song", 9, 1000, Ink.BLACK, 60, y, text);
    return new GlyphRun(
        new Tag("park", part, block),
        run.font(),
        run.size(),
        run.squeeze(),
        run.ink(),
        false,
        run.across(),
        run.glyphs());
  }

  private static Link link(int page) {
    Rect box =
        new Rect(Length.points(60), Length.points(250), Length.points(90), Length.points(12.5));
    return new Link(new Tag("park", "jump"), box, page, "park");
  }

  private static Sheet front() {
    HandSet set = new HandSet().add(run("head", 0, 150, "标题"));
    set.add(run("body", 5, 200, "第一段")).add(run("body", 5, 212.5, "还是第一段"));
    set.add(
        Rule.solid(
            Tag.furniture("rule"),
            Length.points(60),
            Length.points(220),
            Length.points(160),
            Length.points(220),
            Length.points(0.5)));
    set.add(run("subhead", 6, 230, "小标题")).add(run("body", 7, 240, "第二段"));
    return set.add(run("jump", 0, 260, "（下转第二版）")).add(link(2)).sheet(1);
  }

  private static Sheet tail() {
    HandSet set = new HandSet().add(run("jump", 0, 150, "（上接第一版）")).add(link(1));
    return set.add(run("body", 7, 200, "第二段的后半")).sheet(2);
  }

  private static void collect(PDStructureNode node, List<String> names) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        names.add(element.getStructureType());
        collect(element, names);
      } else if (kid instanceof PDObjectReference) {
        names.add("(annotation)");
      }
    }
  }

  private static List<String> structure(Sheet... sheets) throws IOException {
    byte[] pdf =
        PdfPress.write(List.of(sheets), HandSet.FONTS, ArtShelf.empty(), PressSettings.proof());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> names = new ArrayList<>();
      collect(document.getDocumentCatalog().getStructureTreeRoot(), names);
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
      return names;
    }
  }

  @Test
  void aStoryIsOneArticleOverBothPages() throws IOException {
    assertEquals(
        List.of(
            "Document",
            "Art",
            "H1",
            "P",
            "H2",
            "P",
            "Link",
            "(annotation)",
            "Link",
            "(annotation)"),
        structure(front(), tail()));
  }

  @Test
  void aJumpLineWhosePageIsMissingIsAParagraph() throws IOException {
    assertEquals(List.of("Document", "Art", "H1", "P", "H2", "P", "P"), structure(front()));
  }
}
