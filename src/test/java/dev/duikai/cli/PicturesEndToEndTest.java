package dev.duikai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.art.TestPictures;
import dev.duikai.art.TestProfiles;
import dev.duikai.art.ad.TestAds;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures and finished advertisements of a real page: taken, warned of, refused. */
final class PicturesEndToEndTest {

  private static final String PLATE = "out/桐川日报-2026-03-19-03.pdf";

  @TempDir private Path folder;
  private Path issue;

  @BeforeEach
  void copySample() {
    issue = Run.copy(Run.ROOT.resolve("samples/city-daily"), folder.resolve("issue"));
  }

  private Run print() {
    return Run.duikai("print", issue, "--page", 3);
  }

  /** The ad of page 3, instead of the sample's. */
  private void ad(double width, double height, TestAds.Fault fault) throws IOException {
    TestAds.write(issue.resolve("ads/ours.pdf"), width, height, fault);
    Path file = issue.resolve("issue.yaml");
    Files.writeString(file, Files.readString(file).replace("ads/spring.jpg", "ads/ours.pdf"));
  }

  /** Rules of the issue's own, with this line; the folder in which they lie. */
  private Path rules(String line) throws IOException {
    Path rules = Files.createDirectories(issue.resolve("layout-rules"));
    Files.writeString(
        rules.resolve("own.yaml"), "grammar: 1\nextends: city-daily-inside.yaml\n" + line + "\n");
    Path file = issue.resolve("issue.yaml");
    Files.writeString(
        file, Files.readString(file).replace("rules: city-daily-inside", "rules: own"));
    return rules;
  }

  @Test
  void anAdInOrderIsPlaced() throws IOException {
    ad(999, 309, TestAds.Fault.NONE);
    Run run = print();
    assertEquals(0, run.exit(), run.said());
    assertTrue(Files.exists(issue.resolve(PLATE)));
  }

  @Test
  void anAdOfAnotherSizeIsRefusedWithTheNumbers() throws IOException {
    ad(700, 309, TestAds.Fault.RGB);
    Run run = print();
    assertEquals(1, run.exit(), run.said());
    assertTrue(
        run.said().contains("ads/ours.pdf is 246.9 × 109.0 mm, slot foot takes 352.4 × "),
        run.said());
    assertTrue(run.said().contains("the ad has colours in DeviceRGB, not CMYK"), run.said());
    assertFalse(Files.exists(issue.resolve(PLATE)));
    String report = Files.readString(issue.resolve("out/report.json"));
    assertTrue(report.contains("\"ad-size\"") && report.contains("\"ad-rgb\""), report);
  }

  @Test
  void aCoarsePictureIsRefusedAtItsSize() throws IOException {
    BufferedImage small = TestPictures.quarters(120, 160, BufferedImage.TYPE_INT_RGB);
    TestPictures.write(issue.resolve("pictures/tea.jpg"), small, "jpeg");
    Run run = print();
    assertEquals(1, run.exit(), run.said());
    assertTrue(run.said().contains("picture pictures/tea.jpg has only "), run.said());
    assertTrue(run.said().contains("150 are wanted"), run.said());
    assertFalse(Files.exists(issue.resolve(PLATE)));
  }

  @Test
  void theRulesSayHowFineAPictureMustBe() throws IOException {
    rules("pictures: {resolution: {warning: 1000, error: 900, most: 1200}}");
    Run run = print();
    assertEquals(1, run.exit(), run.said());
    assertTrue(run.said().contains("1000 are wanted"), run.said());
    assertFalse(Files.exists(issue.resolve(PLATE)));
  }

  @Test
  void aDamagedPictureIsRefusedByName() throws IOException {
    Path picture = issue.resolve("pictures/tea.jpg");
    byte[] whole = Files.readAllBytes(picture);
    Files.write(picture, java.util.Arrays.copyOf(whole, whole.length / 2));
    Run run = print();
    assertEquals(2, run.exit(), run.said());
    assertTrue(run.said().contains("picture tea.jpg can't be read: it ends too early"), run.said());
  }

  @Test
  void aProfileThatIsNoneIsRefusedAtItsLine() throws IOException {
    Path rules = rules("colour: {profile: press.icc}");
    Run missing = print();
    assertEquals(2, missing.exit(), missing.said());
    assertTrue(missing.said().contains("own.yaml:3:19: no profile press.icc"), missing.said());
    Files.write(rules.resolve("press.icc"), TestProfiles.adobeRgb());
    Run wrong = print();
    assertEquals(2, wrong.exit(), wrong.said());
    assertTrue(wrong.said().contains("of class mntr for RGB, not prtr for CMYK"), wrong.said());
  }
}
