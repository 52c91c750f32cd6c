package dev.duikai.art;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.art.file.ArtColour;
import dev.duikai.art.file.ArtProbe;
import dev.duikai.art.file.Turn;
import dev.duikai.art.pixel.AreaAverage;
import dev.duikai.art.pixel.Cut;
import dev.duikai.art.pixel.Pixels;
import dev.duikai.art.pixel.PressImage;
import dev.duikai.measure.Length;
import dev.duikai.notice.InputException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArtShelfTest {

  private static final Length WIDE = Length.points(400);

  @TempDir private Path folder;

  private Path file(String name) {
    return folder.resolve(name);
  }

  private static ArtShelf shelf(Path file) {
    return ArtShelf.of(Map.of("p", file));
  }

  /** The inks of one pixel. */
  private static int[] inks(PressImage image, int x, int y) throws IOException {
    int bands = image.cmyk() ? 4 : 1;
    int[] inks = new int[bands];
    if (image.jpeg()) {
      ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
      try (ImageInputStream in =
          ImageIO.createImageInputStream(new ByteArrayInputStream(image.data()))) {
        reader.setInput(in);
        inks = reader.readRaster(0, null).getPixel(x, y, (int[]) null);
      }
    } else {
      try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(image.data()))) {
        byte[] samples = in.readAllBytes();
        for (int band = 0; band < bands; band++) {
          inks[band] = samples[(y * image.width() + x) * bands + band] & 0xFF;
        }
      }
    }
    for (int band = 0; band < bands && image.inverted(); band++) {
      inks[band] = 255 - inks[band];
    }
    return inks;
  }

  private static void near(int expected, int value, int by) {
    assertTrue(Math.abs(expected - value) <= by, "expected " + expected + " but was " + value);
  }

  @Test
  void rgbBecomesNewsprintInks() throws IOException {
    BufferedImage image = TestPictures.quarters(200, 100, BufferedImage.TYPE_INT_RGB);
    ArtShelf shelf = shelf(TestPictures.write(file("a.png"), image, "png"));
    assertEquals(ArtColour.RGB, shelf.info("p").colour());
    PressImage press = shelf.press("p", Cut.WHOLE, WIDE, Length.points(200));
    assertTrue(press.cmyk());
    assertFalse(press.jpeg(), "flat colours are smaller without loss");
    int[] red = inks(press, 20, 20);
    near(0, red[0], 3);
    near((int) (0.81 * 255), red[1], 6);
    near((int) (0.82 * 255), red[2], 6);
    int[] white = inks(press, 180, 80);
    assertTrue(white[0] + white[1] + white[2] + white[3] <= 4, "paper stays paper");
  }

  @Test
  void rgbWithoutColourIsPrintedInBlackAlone() throws IOException {
    BufferedImage code = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 3600; i += 7) {
      code.setRGB(i % 60, i / 60, 0xFFFFFF);
    }
    ArtShelf shelf = shelf(TestPictures.write(file("code.png"), code, "png"));
    PressImage press = shelf.press("p", Cut.WHOLE, WIDE, WIDE);
    assertFalse(press.cmyk());
    assertEquals(255, inks(press, 7, 0)[0]);
    assertEquals(0, inks(press, 8, 0)[0]);
  }

  @Test
  void photographsBecomeSmallCmykJpegs() throws IOException {
    BufferedImage image = new BufferedImage(2400, 1600, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 1600; y++) {
      for (int x = 0; x < 2400; x++) {
        int noise = (x * 31 + y * 17 ^ x * y) & 15;
        image.setRGB(x, y, (x / 10 + noise) << 16 | (y / 7 + noise) << 8 | (noise + 80));
      }
    }
    ArtShelf shelf = shelf(TestPictures.write(file("a.jpg"), image, "jpeg"));
    PressImage press = shelf.press("p", Cut.WHOLE, Length.points(369), Length.points(246));
    assertTrue(press.jpeg());
    assertEquals(1025, press.width());
    assertEquals(684, press.height());
    assertTrue(press.data().length < 1_000_000, "bytes: " + press.data().length);
    assertArrayEquals(
        press.data(), shelf.press("p", Cut.WHOLE, Length.points(369), Length.points(246)).data());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void cmykJpegsKeepTheirInks(boolean adobe) throws IOException {
    ArtShelf shelf = shelf(TestPictures.cmykJpeg(file("c.jpg"), 64, adobe));
    assertEquals(adobe, shelf.info("p").inverted());
    Cut cut = new Cut(0, 0, 1_000_000, 900_000);
    for (PressImage press :
        new PressImage[] {
          shelf.press("p", Cut.WHOLE, WIDE, WIDE), shelf.press("p", cut, WIDE, WIDE)
        }) {
      for (int band = 0; band < 4; band++) {
        int[] inks = inks(press, 12 + band % 2 * 32, 12 + band / 2 * 32);
        for (int b = 0; b < 4; b++) {
          near(b == band ? 255 : 0, inks[b], 6);
        }
      }
    }
    int cyan = shelf.screen("p", Cut.WHOLE, 64, 64).getRGB(10, 10);
    assertTrue((cyan >> 16 & 255) < (cyan & 255), "cyan is no red");
  }

  @Test
  void ycckJpegsAndCmykTiffsKeepTheirInks() throws IOException {
    int[] wanted = {200, 40, 120, 30};
    Path jpeg = TestPictures.ycckJpeg(file("y.jpg"), 32, wanted);
    Path tiff = TestPictures.cmykTiff(file("c.tif"), 32, wanted);
    Cut cut = new Cut(0, 0, 1_000_000, 600_000);
    for (Path picture : new Path[] {jpeg, tiff}) {
      assertEquals(ArtColour.CMYK, shelf(picture).info("p").colour());
      int[] inks = inks(shelf(picture).press("p", cut, WIDE, WIDE), 5, 5);
      for (int band = 0; band < 4; band++) {
        near(wanted[band], inks[band], 3);
      }
    }
  }

  @Test
  void greyStaysGreyAndDoesNotBrighten() throws IOException {
    BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < 2400; i++) {
      image.getRaster().setSample(i % 60, i / 60, 0, 100);
    }
    for (String format : new String[] {"png", "tiff", "jpeg"}) {
      ArtShelf shelf = shelf(TestPictures.write(file("g." + format), image, format));
      assertEquals(ArtColour.GREY, shelf.info("p").colour(), format);
      PressImage press = shelf.press("p", Cut.WHOLE, WIDE, WIDE);
      assertFalse(press.cmyk());
      near(100, inks(press, 20, 20)[0], 1);
      assertEquals(100, shelf.screen("p", Cut.WHOLE, 30, 20).getRGB(5, 5) & 255, 1);
    }
  }

  @Test
  void deepGreyAndDeepColourKeepTheirTone() throws IOException {
    BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_USHORT_GRAY);
    for (int i = 0; i < 400; i++) {
      image.getRaster().setSample(i % 20, i / 20, 0, 0x8080);
    }
    ArtShelf shelf = shelf(TestPictures.write(file("d.png"), image, "png"));
    near(128, inks(shelf.press("p", Cut.WHOLE, WIDE, WIDE), 5, 5)[0], 1);
  }

  @Test
  void oneBitStaysOneBit() throws IOException {
    BufferedImage image = new BufferedImage(50, 30, BufferedImage.TYPE_BYTE_BINARY);
    image.setRGB(9, 0, 0xFFFFFF);
    ArtShelf shelf = shelf(TestPictures.write(file("b.png"), image, "png"));
    assertEquals(ArtColour.BITMAP, shelf.info("p").colour());
    PressImage press = shelf.press("p", Cut.WHOLE, WIDE, WIDE);
    assertEquals(1, press.bits());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new InflaterInputStream(new ByteArrayInputStream(press.data())).transferTo(out);
    assertEquals(7 * 30, out.size());
    assertEquals(0x40, out.toByteArray()[1]);
  }

  @Test
  void hugePicturesAreThinnedWhileTheyAreRead() throws IOException {
    BufferedImage image = TestPictures.quarters(9000, 7000, BufferedImage.TYPE_BYTE_GRAY);
    ArtShelf shelf = shelf(TestPictures.write(file("big.png"), image, "png"));
    PressImage press = shelf.press("p", Cut.WHOLE, Length.points(360), Length.points(280));
    assertEquals(1000, press.width());
    assertEquals(778, press.height());
    near(255, inks(press, 990, 770)[0], 1);
  }

  @Test
  void anEmbeddedProfileIsHeeded() throws IOException {
    BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 1600; i++) {
      image.setRGB(i % 40, i / 40, 0x373737);
    }
    ArtShelf shelf = shelf(TestPictures.linear(file("l.jpg"), image));
    near(128, shelf.screen("p", Cut.WHOLE, 10, 10).getRGB(5, 5) & 255, 2);
  }

  @Test
  void whatShinesThroughShowsPaper() throws IOException {
    BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
    ArtShelf shelf = shelf(TestPictures.write(file("t.png"), image, "png"));
    assertEquals(0xFFFFFF, shelf.screen("p", Cut.WHOLE, 10, 10).getRGB(5, 5) & 0xFFFFFF);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void camerasHeldSidewaysAreSetUpright(int exif) throws IOException {
    BufferedImage upright = TestPictures.quarters(96, 64, BufferedImage.TYPE_INT_RGB);
    Turn turn = Turn.of(exif);
    int width = turn.sideways() ? 64 : 96;
    int height = turn.sideways() ? 96 : 64;
    BufferedImage stored = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 64; y++) {
      for (int x = 0; x < 96; x++) {
        stored.setRGB(turn.storedX(x, y, width), turn.storedY(x, y, height), upright.getRGB(x, y));
      }
    }
    ArtShelf shelf = shelf(TestPictures.turned(file("e.jpg"), stored, exif));
    assertEquals(96, shelf.info("p").width());
    assertEquals(64, shelf.info("p").height());
    BufferedImage top = shelf.screen("p", new Cut(0, 0, 1_000_000, 500_000), 96, 32);
    near(255, top.getRGB(12, 8) >> 16 & 255, 12);
    near(255, top.getRGB(80, 8) >> 8 & 255, 12);
  }

  @Test
  void theTurnsAreThoseOfExif() {
    // 6: the camera stood on its right side; the stored left bottom is the upright left top.
    assertEquals(0, Turn.of(6).storedX(0, 0, 64));
    assertEquals(95, Turn.of(6).storedY(0, 0, 96));
    // 8: the stored right top is the upright left top.
    assertEquals(63, Turn.of(8).storedX(0, 0, 64));
    assertEquals(0, Turn.of(8).storedY(0, 0, 96));
    assertEquals(63, Turn.of(3).storedX(0, 0, 64));
    assertEquals(95, Turn.of(3).storedY(0, 0, 96));
  }

  @Test
  void aMeanOfTheAreaIsTaken() {
    byte[] stripes = new byte[90];
    for (int i = 0; i < 90; i++) {
      stripes[i] = (byte) (i % 3 == 0 ? 255 : 0);
    }
    Pixels small = AreaAverage.resize(new Pixels(90, 1, 1, stripes), 30, 1);
    for (byte sample : small.samples()) {
      assertEquals(85, sample & 0xFF, 1);
    }
  }

  @Test
  void brokenFilesAreRefusedByName() throws IOException {
    BufferedImage image = TestPictures.quarters(300, 200, BufferedImage.TYPE_INT_RGB);
    for (String format : new String[] {"png", "jpeg", "tiff"}) {
      byte[] whole = Files.readAllBytes(TestPictures.write(file("w"), image, format));
      Path half = Files.write(file("half." + format), java.util.Arrays.copyOf(whole, 200));
      refused(half, "half." + format);
      refused(Files.write(file("stub." + format), java.util.Arrays.copyOf(whole, 12)), "stub");
    }
    refused(Files.writeString(file("no.png"), "not a picture at all"), "neither JPEG");
    refused(Files.write(file("empty.png"), new byte[0]), "it ends too early");
    refused(file("missing.png"), "missing.png");
    refused(Files.writeString(file("bad.pdf"), "%PDF-1.4 and nothing"), "bad.pdf");
  }

  @Test
  void aPictureThatEndsTooEarlyIsRefusedByItsHeaderCheck() throws IOException {
    BufferedImage image = TestPictures.quarters(300, 300, BufferedImage.TYPE_INT_RGB);
    for (String format : new String[] {"png", "jpeg", "tiff"}) {
      Path file = TestPictures.write(file("cut." + format), image, format);
      byte[] whole = Files.readAllBytes(file);
      ArtProbe.probe(file);
      Files.write(file, java.util.Arrays.copyOf(whole, whole.length - whole.length / 4));
      String said =
          assertThrows(InputException.class, () -> ArtProbe.probe(file), format).getMessage();
      assertTrue(said.endsWith("can't be read: it ends too early"), said);
    }
  }

  private static void refused(Path file, String said) {
    InputException e =
        assertThrows(
            InputException.class, () -> shelf(file).press("p", Cut.WHOLE, WIDE, WIDE).width());
    assertTrue(e.getMessage().contains(said), e.getMessage());
    assertTrue(e.getMessage().contains(file.getFileName().toString()), e.getMessage());
  }

  @Test
  void hugePicturesAreRefusedBeforeTheyAreDecoded() throws IOException {
    BufferedImage image = TestPictures.quarters(10, 10, BufferedImage.TYPE_INT_RGB);
    byte[] png = Files.readAllBytes(TestPictures.write(file("h.png"), image, "png"));
    png[17] = 1; // width 65,546
    CRC32 checksum = new CRC32();
    checksum.update(png, 12, 17);
    ByteBuffer.wrap(png).putInt(29, (int) checksum.getValue());
    Path file = Files.write(file("huge.png"), png);
    assertTrue(
        assertThrows(InputException.class, () -> ArtProbe.probe(file))
            .getMessage()
            .contains("too large"));
  }
}
