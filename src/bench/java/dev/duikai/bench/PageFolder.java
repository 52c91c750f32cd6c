package dev.duikai.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** Writes a generated page as an issue folder, as a user would. */
final class PageFolder {

  /** Points of the live width and of a line of the shipped broadsheet rules. */
  private static final double LIVE_WIDTH = 999;

  private static final int PAGE = 2;
  private static final double PITCH = 12.5;
  private static final double BODY = 9;

  private PageFolder() {}

  static void write(
      Path folder, Recipe recipe, List<StoryDraft> drafts, ProseBank bank, double scale) {
    try {
      Files.createDirectories(folder.resolve("copy"));
      Files.createDirectories(folder.resolve("pictures"));
      Files.createDirectories(folder.resolve("ads"));
      picture(folder.resolve("pictures/p.png"), 2400, 1600);
      String ads = "";
      if (recipe.ad() > 0) {
        ad(folder.resolve("ads/foot.png"), recipe.ad());
        ads = "    ads: [{slot: foot, file: ads/foot.png}]\n";
      }
      Files.writeString(folder.resolve("issue.yaml"), issue(drafts, ads));
      ProseBank.Reader reader = bank.reader(recipe.seed());
      for (StoryDraft draft : drafts) {
        Files.writeString(
            folder.resolve("copy/" + draft.id() + ".md"), draft.copy(reader, PAGE, scale));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String issue(List<StoryDraft> drafts, String ads) {
    String ids = drafts.stream().map(StoryDraft::id).collect(Collectors.joining(", "));
    return "paper: 桐川日报\ndate: 2026-03-18\nnumber: 6120\npages:\n  - page: 2\n    name: A02\n"
        + "    section: 综合\n    rules: city-daily-inside\n"
        + ads
        + "    stories: ["
        + ids
        + "]\n";
  }

  /** An advertisement for the foot of the page that takes so many lines. */
  static void ad(Path file, int lines) throws IOException {
    double height = (lines - 1) * PITCH - (PITCH - BODY) - 1;
    picture(file, 2400, (int) (2400 * height / LIVE_WIDTH));
  }

  /** A grey picture of so many pixels. */
  static void picture(Path file, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(190, 190, 190));
    g.fillRect(0, 0, width, height);
    g.dispose();
    ImageIO.write(image, "png", file.toFile());
  }
}
