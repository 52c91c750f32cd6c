package dev.duikai.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.TestFonts;
import dev.duikai.TextTable;
import dev.duikai.art.ArtShelf;
import dev.duikai.compose.head.HeadSetter;
import dev.duikai.proof.ProofImage;
import dev.duikai.sheet.Sheet;
import dev.duikai.sheet.SheetText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The golden sheet of heads; {@code -Dgolden=write} writes it anew, with a picture in target. */
final class HeadGalleryTest {

  /** The table is sorted by length; the sheet mixes lengths. */
  private static final int STRIDE = 25;

  private static final Path GOLDEN =
      Path.of("src/test/resources/dev/duikai/makeup/heads.sheet.txt");
  private static final Path PICTURE = Path.of("target/heads.png");

  @Test
  void everyFormAndSpanStaysAsItIs() throws IOException {
    List<String> table =
        TextTable.rows(HeadSetter.class, "sense-breaks.txt").stream().map(r -> r.get(0)).toList();
    List<String> samples =
        IntStream.range(0, table.size())
            .mapToObj(i -> table.get(i * STRIDE % table.size()))
            .toList();
    List<String> upright =
        List.of(
            "一碗面里的城市", "“小板凳”议民生", "等了20年的桥", "山里来了新老师", "老城‘喝’水记", "渡口新灯照归人", "夜读，慢慢来", "六楼装电梯");
    Sheet sheet = HeadGallery.sheet(samples, upright);
    String text = SheetText.of(sheet);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, text);
      var image = ProofImage.draw(sheet, TestFonts.SHELF, ArtShelf.empty(), 100);
      ImageIO.write(image, "png", PICTURE.toFile());
    }
    assertEquals(Files.readString(GOLDEN), text, "rewrite with -Dgolden=write if this is right");
  }
}
