package dev.duikai.preflight.read;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.notice.InputException;
import dev.duikai.notice.Notice;
import dev.duikai.preflight.rule.Flavour;
import dev.duikai.preflight.specimen.Specimen;
import java.util.Arrays;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files that can't be checked are refused by name, with a reason and a way out. */
final class RefusedFilesTest {

  // Held here, because a logger that nobody holds forgets its level.
  private static final Logger LIBRARIES = Logger.getLogger("org.apache");

  private static final byte[] CLEAN = Specimen.of(Flavour.X1A).pdf();

  @BeforeAll
  static void silenceLibraries() {
    LIBRARIES.setLevel(Level.OFF);
  }

  private static Notice refusal(byte[] file) {
    InputException refused =
        assertThrows(InputException.class, () -> PrintFileReader.read("a.pdf", file));
    assertEquals("a.pdf", refused.notices().getFirst().place().orElseThrow().file());
    assertTrue(refused.notices().getFirst().hint().isPresent());
    return refused.notices().getFirst();
  }

  @Test
  void somethingElseIsNoPdf() {
    assertEquals("is not a PDF", refusal("GIF89a".getBytes(US_ASCII)).message());
    assertEquals("is not a PDF", refusal(new byte[0]).message());
  }

  @Test
  void aPasswordIsAskedFor() {
    byte[] locked =
        Specimen.of(Flavour.X1A)
            .edit((document, page) ->
                document.protect(
                    new StandardProtectionPolicy("owner", "user", new AccessPermission())))
            .pdf();
    assertEquals("is encrypted and opens only with a password", refusal(locked).message());
  }

  @Test
  void onlyAHeaderIsDamaged() {
    assertTrue(refusal("%PDF-1.4\n".getBytes(US_ASCII)).message().startsWith("is damaged"));
  }

  @Test
  void aTruncatedFileIsRefusedOrReportedAsDamaged() {
    for (int length = 100; length < CLEAN.length; length += CLEAN.length / 12) {
      assertBroken(Arrays.copyOf(CLEAN, length));
    }
  }

  private static void assertBroken(byte[] file) {
    try {
      assertTrue(!PrintFileReader.read("a.pdf", file).frame().faults().isEmpty());
    } catch (InputException e) {
      assertTrue(e.notices().getFirst().message().startsWith("is damaged"), e.getMessage());
    }
  }

  @Test
  void flippedBytesNeverEndInAnythingButARefusal() {
    Random random = new Random(5);
    for (int turn = 0; turn < 60; turn++) {
      byte[] file = CLEAN.clone();
      for (int flip = 0; flip < 20; flip++) {
        file[100 + random.nextInt(file.length - 100)] ^= (byte) (1 << random.nextInt(8));
      }
      try {
        assertEquals("a.pdf", PrintFileReader.read("a.pdf", file).name());
      } catch (InputException e) {
        assertTrue(e.notices().getFirst().message().startsWith("is "), e.getMessage());
      }
    }
  }
}
