package dev.duikai.job.dummy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A test picture in grey steps, in a file that is gone when the preview is done. */
public final class DummyPicture implements AutoCloseable {

  /** The name by which dummy stories ask for it. */
  public static final String NAME = "dummy.png";

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 800;
  private static final int STEPS = 10;
  private static final int WHITE = 255;

  private final Path file;

  private DummyPicture(Path file) {
    this.file = file;
  }

  /** Draws the picture into a file of its own. */
  public static DummyPicture draw() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    for (int i = 0; i < STEPS; i++) {
      steps(g, i);
    }
    g.dispose();
    try {
      Path file = Files.createTempFile("duikai-preview-", ".png");
      ImageIO.write(image, "png", file.toFile());
      return new DummyPicture(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One step from white to black above, and the other way round below. */
  private static void steps(Graphics2D g, int step) {
    int grey = WHITE - step * WHITE / (STEPS - 1);
    int width = WIDTH / STEPS;
    g.setColor(new Color(grey, grey, grey));
    g.fillRect(step * width, 0, width, HEIGHT / 2);
    g.setColor(new Color(WHITE - grey, WHITE - grey, WHITE - grey));
    g.fillRect(step * width, HEIGHT / 2, width, HEIGHT / 2);
  }

  /** Its file. */
  public Path file() {
    return file;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
