package dev.duikai.art;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.art.colour.PressProfile;
import dev.duikai.art.colour.PrintingCondition;
import dev.duikai.art.file.ArtInfo;
import dev.duikai.art.file.ArtProbe;
import dev.duikai.art.pixel.Cut;
import dev.duikai.art.pixel.PixelReader;
import dev.duikai.art.pixel.Pixels;
import dev.duikai.art.pixel.PressImage;
import dev.duikai.measure.Length;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Ten photographs of each kind go through decoder, colour engine and encoder, and are held against
 * what LittleCMS makes of the colours that the file means, by the same intent.
 */
final class PictureColourTest {

  private static final int WIDTH = 120;
  private static final int PICTURES = 10;
  private static final double MEAN = 3;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void coloursAreThoseOfLittleCms(PictureKind kind) throws IOException {
    double mean = difference(kind, WIDTH, PICTURES);
    assertTrue(mean <= MEAN, kind + ": mean ΔE " + mean);
  }

  /** Large pictures are interpolated between the points of a grid. */
  @ParameterizedTest
  @EnumSource(names = {"PNG", "ADOBE_RGB_PNG", "FOREIGN_CMYK_JPEG"})
  void largePicturesDoNotDifferMore(PictureKind kind) throws IOException {
    double mean = difference(kind, 4 * WIDTH, 2);
    assertTrue(mean <= MEAN / 2, kind + ": mean ΔE " + mean);
  }

  /** The mean ΔE (CIE76) of photographs that are so wide. */
  private double difference(PictureKind kind, int width, int pictures) throws IOException {
    int height = width * 3 / 4;
    LittleCms judge = new LittleCms(folder);
    List<double[]> meant = new ArrayList<>();
    List<double[]> printed = new ArrayList<>();
    for (int number = 0; number < pictures; number++) {
      TestPhoto photo = TestPhoto.of(width, height, number + 1);
      Pixels pixels = printed(kind, kind.write(folder, photo, number));
      assertEquals(width, pixels.width());
      assertEquals(height, pixels.height());
      for (int y = 3; y < height; y += 9) {
        for (int x = 3; x < width; x += 7) {
          meant.add(inPerCent(kind.meant(photo, x, y)));
          printed.add(inks(pixels, x, y));
        }
      }
    }
    String press = judge.file("press.icc", PressProfile.newsprint().bytes());
    List<double[]> wanted = judge.lab(wanted(judge, kind, meant, press), press);
    List<double[]> got = judge.lab(printed, press);
    double sum = 0;
    for (int i = 0; i < got.size(); i++) {
      sum += distance(wanted.get(i), got.get(i));
    }
    return sum / got.size();
  }

  private static List<double[]> wanted(
      LittleCms judge, PictureKind kind, List<double[]> meant, String press) throws IOException {
    boolean already = meant.getFirst().length == 4 && kind.profile().isEmpty();
    if (already) {
      return meant;
    }
    String from =
        kind.profile().isPresent() ? judge.file("from.icc", kind.profile().orElseThrow()) : "*sRGB";
    return judge.toPress(meant, from, press, kind.intent());
  }

  /** RGB stays in 255ths; grey becomes black ink. */
  private static double[] inPerCent(int[] samples) {
    return switch (samples.length) {
      case 1 -> new double[] {0, 0, 0, (255 - samples[0]) / 2.55};
      case 4 -> java.util.Arrays.stream(samples).mapToDouble(s -> s / 2.55).toArray();
      default -> java.util.Arrays.stream(samples).asDoubleStream().toArray();
    };
  }

  private static double[] inks(Pixels pixels, int x, int y) {
    int[] samples = new int[pixels.bands()];
    for (int band = 0; band < samples.length; band++) {
      samples[band] = pixels.samples()[(y * pixels.width() + x) * samples.length + band] & 0xFF;
    }
    return inPerCent(samples);
  }

  private static double distance(double[] a, double[] b) {
    return Math.sqrt(
        Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }

  /** What the plant gets. */
  private Pixels printed(PictureKind kind, Path file) throws IOException {
    PrintingCondition condition =
        new PrintingCondition(PressProfile.newsprint(), kind.intent(), 240);
    ArtShelf shelf =
        ArtShelf.of(Map.of("p", file)).reproduced(new Reproduction(condition, 200, 1200, 0));
    PressImage image = shelf.press("p", Cut.WHOLE, Length.points(720), Length.points(540));
    return decoded(image);
  }

  private Pixels decoded(PressImage image) throws IOException {
    if (image.jpeg()) {
      Path file = Files.write(folder.resolve("press.jpg"), image.data());
      ArtInfo info = ArtProbe.probe(file);
      return PixelReader.read(file, info, Cut.WHOLE, info.width(), info.height());
    }
    byte[] data = new InflaterInputStream(new ByteArrayInputStream(image.data())).readAllBytes();
    return new Pixels(
        image.width(),
        image.height(),
        image.cmyk() ? Pixels.CMYK : Pixels.GREY,
        image.bits() == 1 ? unpacked(image, data) : data);
  }

  private static byte[] unpacked(PressImage image, byte[] packed) {
    byte[] samples = new byte[image.width() * image.height()];
    int row = Math.ceilDiv(image.width(), 8);
    for (int i = 0; i < samples.length; i++) {
      int x = i % image.width();
      int bit = packed[i / image.width() * row + x / 8] >> 7 - x % 8 & 1;
      samples[i] = (byte) (bit * 255);
    }
    return samples;
  }
}
