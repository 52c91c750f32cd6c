package dev.duikai.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.art.ArtShelf;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Fill;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Rule;
import dev.duikai.sheet.Sheet;
import dev.duikai.sheet.Tag;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

final class PdfPressTest {

  private static final Tag TAG = Tag.furniture("test");
  private static final String BODY = "本报讯（记者 高宁）“数字城市”2026年——1,234.5亿元；占比12%……";

  private static byte[] press(Sheet sheet) {
    return PdfPress.write(sheet, HandSet.FONTS, ArtShelf.empty(), PressSettings.print());
  }

  private static HandSet page() {
    HandSet set = new HandSet();
    set.line("biaosong", 54, 53.253, 150, "智慧城市让生活更便捷");
    for (int i = 0; i < 60; i++) {
      set.line("song", 9, 53.253 + i % 3 * 350, 200 + i / 3 * 12.5, BODY);
    }
    set.line("kai", 12, 53.253, 600, "𠮷祥如意〓楷体");
    set.upright("biaosong", 36, 900, 880, "竖排标题：「对开」（上），");
    set.add(rule(53, 700, 700, 0)).add(rule(53, 720, 1000, 3));
    Rect panel = new Rect(points(60), points(800), points(300), points(100));
    set.add(new Fill(TAG, dev.duikai.sheet.Path.of(panel), new Ink(1000, 400, 0, 0)));
    set.add(HandSet.run("hei", 40, 900, Ink.PAPER, 70, 860, "反白标题"));
    set.add(HandSet.run("hei", 40, 850, new Ink(0, 1000, 1000, 0), 400, 860, "红色压缩标题"));
    return set;
  }

  private static Rule rule(double x, double y, double weight, double dots) {
    return new Rule(
        TAG,
        points(x),
        points(y),
        points(x + 900),
        points(y),
        points(weight / 1000),
        points(dots),
        Ink.BLACK);
  }

  private static Length points(double points) {
    return Length.points(points);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  @Test
  void textComesBackWholeAndInOrder() throws IOException {
    byte[] pdf = press(page().sheet());
    Files.write(java.nio.file.Path.of("target/press-test.pdf"), pdf);
    assertEquals(
        "智慧城市让生活更便捷" + BODY.replace(" ", "").repeat(60) + "𠮷祥如意〓楷体竖排标题：「对开」（上），反白标题红色压缩标题",
        text(pdf));
  }
}
