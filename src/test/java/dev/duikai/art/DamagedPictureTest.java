package dev.duikai.art;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.art.pixel.Cut;
import dev.duikai.measure.Length;
import dev.duikai.notice.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Damaged files are read, or refused by name; nothing else may come out of them. */
final class DamagedPictureTest {

  private static final int CUTS = 24;
  private static final int FLIPS = 40;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void cutOffFilesAreRefusedByName(PictureKind kind) throws IOException {
    byte[] whole = Files.readAllBytes(kind.write(folder, TestPhoto.of(48, 36, 7), 1));
    Path file = folder.resolve("cut-" + kind);
    // A TIFF may keep its table of fields before the last bytes of the pixels, which may be
    // padding.
    for (int i = 0; i < CUTS; i++) {
      Files.write(file, Arrays.copyOf(whole, whole.length * i / CUTS));
      assertTrue(refused(file), kind + " cut at " + i + "/" + CUTS + " is taken");
    }
  }

  @ParameterizedTest
  @EnumSource
  void filesWithFalseBitsAreReadOrRefusedByName(PictureKind kind) throws IOException {
    byte[] whole = Files.readAllBytes(kind.write(folder, TestPhoto.of(48, 36, 8), 1));
    Random random = new Random(5);
    Path file = folder.resolve("flip-" + kind);
    for (int i = 0; i < FLIPS; i++) {
      byte[] damaged = whole.clone();
      // Half of the faults in the headers, where they do most harm.
      int at = random.nextInt(i % 2 == 0 ? Math.min(600, whole.length) : whole.length);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, damaged);
      refused(file);
    }
  }

  private static boolean refused(Path file) {
    try {
      ArtShelf.of(Map.of("p", file))
          .press("p", Cut.WHOLE, Length.points(100), Length.points(75))
          .width();
      return false;
    } catch (InputException e) {
      assertTrue(e.getMessage().contains(file.getFileName().toString()), e.getMessage());
      return true;
    }
  }
}
