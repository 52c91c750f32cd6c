package dev.duikai.art.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.art.TestProfiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PressProfileTest {

  @TempDir private Path folder;

  private Path file(byte[] profile) throws IOException {
    return Files.write(folder.resolve("press.icc"), profile);
  }

  @Test
  void aPressProfileIsReadWithItsName() throws IOException {
    PressProfile foreign = PressProfile.read(file(TestProfiles.foreignPress()));
    assertNotEquals(PressProfile.newsprint(), foreign);
    assertTrue(foreign.condition().length() > 3, foreign.condition());
    assertEquals(foreign, PressProfile.read(file(TestProfiles.foreignPress())));
  }

  @Test
  void otherProfilesAreRefusedWithTheReason() throws IOException {
    refused(TestProfiles.adobeRgb(), "of class mntr for RGB, not prtr for CMYK");
    refused(new byte[200], "no ICC profile");
    refused(Arrays.copyOf(TestProfiles.foreignPress(), 5000), "can't read it");
  }

  private void refused(byte[] profile, String why) throws IOException {
    Path file = file(profile);
    String said = assertThrows(IOException.class, () -> PressProfile.read(file)).getMessage();
    assertTrue(said.contains(why), said);
  }
}
