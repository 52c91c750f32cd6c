package dev.duikai.art;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.duikai.art.pixel.Cut;
import dev.duikai.art.pixel.PressImage;
import dev.duikai.measure.Length;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** JPEG files in which nothing changes stay byte for byte what they are. */
final class PassedOnTest {

  private static final Length WIDE = Length.points(400);
  private static final Cut MOST = new Cut(0, 100_000, 1_000_000, 950_000);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(names = {"GREY_JPEG", "CMYK_JPEG", "ADOBE_CMYK_JPEG", "YCCK_JPEG"})
  void filesInPressColoursArePassedOnAndClipped(PictureKind kind) throws IOException {
    Path file = kind.write(folder, TestPhoto.of(120, 90, 2), 0);
    ArtShelf shelf = ArtShelf.of(Map.of("p", file));
    for (Cut cut : new Cut[] {Cut.WHOLE, MOST}) {
      PressImage image = shelf.press("p", cut, WIDE, WIDE);
      assertArrayEquals(Files.readAllBytes(file), image.data());
      assertEquals(cut, image.shown());
    }
    Length small = Length.points(20);
    assertFalse(same(file, shelf.press("p", Cut.WHOLE, small, small)), "too fine");
    Cut half = new Cut(0, 0, 1_000_000, 500_000);
    assertFalse(same(file, shelf.press("p", half, WIDE, WIDE)), "half of it would be hidden");
  }

  @ParameterizedTest
  @EnumSource(names = {"RGB_JPEG", "TURNED_JPEG", "FOREIGN_CMYK_JPEG", "GREY_PNG"})
  void othersAreMadeAnew(PictureKind kind) throws IOException {
    Path file = kind.write(folder, TestPhoto.of(120, 90, 2), 1);
    assertFalse(same(file, ArtShelf.of(Map.of("p", file)).press("p", Cut.WHOLE, WIDE, WIDE)));
  }

  private static boolean same(Path file, PressImage image) throws IOException {
    return Arrays.equals(Files.readAllBytes(file), image.data());
  }
}
