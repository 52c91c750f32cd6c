package dev.duikai.art.ad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.art.ad.TestAds.Fault;
import dev.duikai.notice.InputException;
import dev.duikai.notice.Level;
import dev.duikai.notice.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AdCheckTest {

  private static final AdLimits LIMITS = new AdLimits(220, 240, 150, 100, 600, 100);

  @TempDir private Path folder;

  private Path ad(Fault fault) {
    return TestAds.write(folder.resolve(fault + ".pdf"), 300, 200, fault);
  }

  @ParameterizedTest
  @CsvSource({
    "RGB, ad-rgb, ERROR, DeviceRGB",
    "FONT, ad-font, ERROR, Helvetica",
    "TRANSPARENCY, ad-transparency, WARNING, transparency",
    "HEAVY_INK, ad-ink, WARNING, 230 %",
    "FAR_TOO_HEAVY_INK, ad-ink, ERROR, 400 %",
    "COARSE_PICTURE, ad-resolution, ERROR, 40 pixels an inch",
    "NO_TRIM, ad-trim, WARNING, trimmed",
    "TWO_PAGES, ad-pages, WARNING, 2 pages"
  })
  void eachFaultIsFoundAlone(Fault fault, String id, Level level, String said) {
    Path file = ad(fault);
    List<Notice> found = AdCheck.of(file, LIMITS, 1);
    assertEquals(1, found.size(), found.toString());
    Notice notice = found.getFirst();
    assertEquals(id, notice.id());
    assertEquals(level, notice.level());
    assertTrue(notice.message().contains(said), notice.message());
    assertEquals(file.toString(), notice.place().orElseThrow().file());
  }

  @Test
  void anAdInOrderIsSilent() {
    assertEquals(List.of(), AdCheck.of(ad(Fault.NONE), LIMITS, 1));
  }

  @Test
  void picturesCountAtTheSizeInPrint() {
    Path file = ad(Fault.COARSE_PICTURE);
    Notice notice = AdCheck.of(file, LIMITS, 0.3).getFirst();
    assertEquals(Level.WARNING, notice.level());
    assertTrue(notice.message().contains("133 pixels an inch"), notice.message());
  }

  @Test
  void brokenFilesAreRefusedByName() throws IOException {
    byte[] whole = Files.readAllBytes(ad(Fault.NONE));
    Path file = Files.write(folder.resolve("half.pdf"), Arrays.copyOf(whole, 100));
    InputException e = assertThrows(InputException.class, () -> AdCheck.of(file, LIMITS, 1));
    assertTrue(e.getMessage().contains("half.pdf"), e.getMessage());
  }
}
