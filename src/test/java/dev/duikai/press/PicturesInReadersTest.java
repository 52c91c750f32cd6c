package dev.duikai.press;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.duikai.art.ArtShelf;
import dev.duikai.art.PictureKind;
import dev.duikai.art.TestPhoto;
import dev.duikai.art.file.ArtInfo;
import dev.duikai.art.file.ArtProbe;
import dev.duikai.art.pixel.Cut;
import dev.duikai.art.pixel.PixelReader;
import dev.duikai.art.pixel.Pixels;
import dev.duikai.art.pixel.PressImage;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.press.file.PressSettings;
import dev.duikai.sheet.Crop;
import dev.duikai.sheet.Fill;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Picture;
import dev.duikai.sheet.Tag;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A picture of one colour in each kind of file, beside a rectangle filled with the inks that it
 * must have: whatever a reader makes of inks, both must look the same to it.
 */
final class PicturesInReadersTest {

  private static final Tag TAG = Tag.furniture("picture");
  private static final int SIDE = 40;
  private static final int STEP = 60;
  private static final int DPI = 72;

  @TempDir private Path folder;

  private static Rect square(int column, int row) {
    return new Rect(
        Length.points(STEP + STEP * column),
        Length.points(STEP + STEP * row),
        Length.points(SIDE),
        Length.points(SIDE));
  }

  private static TestPhoto flat() {
    int[] samples = new int[SIDE * SIDE * 3];
    for (int i = 0; i < samples.length; i += 3) {
      samples[i] = 204;
      samples[i + 1] = 102;
      samples[i + 2] = 51;
    }
    return new TestPhoto(SIDE, SIDE, samples);
  }

  private Path page() throws IOException {
    Map<String, Path> files = new LinkedHashMap<>();
    for (PictureKind kind : PictureKind.values()) {
      files.put(kind.name(), kind.write(folder, flat(), 4));
    }
    ArtShelf art = ArtShelf.of(files);
    HandSet set = new HandSet();
    for (PictureKind kind : PictureKind.values()) {
      set.add(new Picture(TAG, kind.name(), Crop.WHOLE, square(0, kind.ordinal()), "方块"));
      dev.duikai.sheet.Path edge = dev.duikai.sheet.Path.of(square(1, kind.ordinal()));
      set.add(new Fill(TAG, edge, ink(inks(kind, art))));
    }
    return Files.write(
        folder.resolve("page.pdf"),
        PdfPress.write(set.sheet(), HandSet.FONTS, art, PressSettings.proof()));
  }

  private static Ink ink(int[] inks) {
    int[] parts = Arrays.stream(inks).map(ink -> Math.round(ink / 0.255f)).toArray();
    return new Ink(parts[0], parts[1], parts[2], parts[3]);
  }

  /** What the file says where it says it in inks, else what it was turned into. */
  private int[] inks(PictureKind kind, ArtShelf art) throws IOException {
    int[] meant = kind.meant(flat(), 0, 0);
    if (meant.length == 1) {
      return new int[] {0, 0, 0, 255 - meant[0]};
    }
    return meant.length == 4 && kind.profile().isEmpty()
        ? meant
        : printed(art.press(kind.name(), Cut.WHOLE, Length.points(SIDE), Length.points(SIDE)));
  }

  private int[] printed(PressImage image) throws IOException {
    byte[] samples;
    if (image.jpeg()) {
      Path file = Files.write(folder.resolve("press.jpg"), image.data());
      ArtInfo info = ArtProbe.probe(file);
      Pixels pixels = PixelReader.read(file, info, Cut.WHOLE, SIDE, SIDE);
      samples = pixels.samples();
    } else {
      samples = new InflaterInputStream(new ByteArrayInputStream(image.data())).readNBytes(4);
    }
    return new int[] {samples[0] & 255, samples[1] & 255, samples[2] & 255, samples[3] & 255};
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pdftoppm -r 72 -png -singlefile page.pdf page",
        "mutool draw -q -r 72 -o page.png page.pdf",
        "gs -q -dNOPAUSE -dBATCH -sDEVICE=png16m -r72 -sOutputFile=page.png page.pdf"
      })
  void picturesLookLikeTheirInks(String command) throws IOException {
    page();
    BufferedImage seen = draw(command);
    List<String> wrong = new ArrayList<>();
    double bleed = Length.millimetres(3).points();
    for (PictureKind kind : PictureKind.values()) {
      int y = (int) (bleed + STEP + STEP * kind.ordinal() + SIDE / 2.0) * DPI / 72;
      int picture = seen.getRGB((int) (bleed + STEP + (kind == PictureKind.ALPHA_PNG ? 1 : 20)), y);
      int[] meant = kind.meant(flat(), 0, 0);
      boolean grey = meant.length == 1; // which readers show as it is, and black ink as they like
      int wanted = grey ? meant[0] * 0x010101 : seen.getRGB((int) (bleed + STEP + STEP + 20), y);
      if (far(picture, wanted)) {
        wrong.add(kind + " is " + hex(picture) + ", not " + hex(wanted));
      }
    }
    assertTrue(wrong.isEmpty(), wrong.toString());
  }

  private static boolean far(int a, int b) {
    int most = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      most = Math.max(most, Math.abs((a >> shift & 255) - (b >> shift & 255)));
    }
    return most > 6;
  }

  private static String hex(int rgb) {
    return Integer.toHexString(rgb & 0xFFFFFF);
  }

  private BufferedImage draw(String command) throws IOException {
    try {
      Process process =
          new ProcessBuilder(command.split(" "))
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
      process.getInputStream().readAllBytes();
    } catch (IOException e) {
      assumeTrue(false, command.split(" ")[0] + " is not installed");
    }
    return ImageIO.read(folder.resolve("page.png").toFile());
  }
}
