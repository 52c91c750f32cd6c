package dev.duikai.forme.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.TestFonts;
import dev.duikai.art.ArtShelf;
import dev.duikai.makeup.PageFixture;
import dev.duikai.proof.ProofImage;
import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Sheet;
import dev.duikai.sheet.SheetText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The golden sheet of heads; {@code -Dgolden=write} writes it anew, with a picture in target. */
final class HeadGalleryTest {

  private static final Path GOLDEN = Path.of("src/test/resources/dev/duikai/forme/heads.sheet.txt");
  private static final Path PICTURE = Path.of("target/heads.png");

  @Test
  void everyFormAndSpanStaysAsItIs() throws IOException {
    Sheet sheet = HeadGallery.sheet(PageFixture.INSIDE, TestFonts.TYPESETTER);
    String text = SheetText.of(sheet);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(GOLDEN, text);
      var image = ProofImage.draw(sheet, TestFonts.SHELF, ArtShelf.empty(), 100);
      ImageIO.write(image, "png", PICTURE.toFile());
    }
    assertEquals(Files.readString(GOLDEN), text, "rewrite with -Dgolden=write if this is right");
  }

  @Test
  void everyFormAndClassIsNamedAndEverySampleShown() {
    Sheet sheet = HeadGallery.sheet(PageFixture.INSIDE, TestFonts.TYPESETTER);
    String text =
        sheet.items().stream()
            .filter(GlyphRun.class::isInstance)
            .map(item -> ((GlyphRun) item).text())
            .collect(Collectors.joining());
    PageFixture.INSIDE.heads().keySet().forEach(form -> assertTrue(text.contains(form), form));
    PageFixture.INSIDE
        .stories()
        .forEach(story -> assertTrue(text.contains(story.name()), story.name()));
    assertTrue(SampleHeads.above().size() >= 30);
    for (String head : SampleHeads.above()) {
      int characters = head.codePointCount(0, head.length());
      assertTrue(characters >= 6 && characters <= 28, head);
    }
  }
}
