package dev.duikai.proof;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/** Several pages small on one image, in rows from left to right (小样). */
public final class ContactSheet {

  private static final int IN_A_ROW = 4;
  private static final int SMALLER = 3;
  private static final int WHITE = 12;

  private ContactSheet() {}

  /**
   * The pages a third as large, side by side.
   *
   * @param pages at least one
   */
  public static BufferedImage of(List<BufferedImage> pages) {
    int width = pages.stream().mapToInt(BufferedImage::getWidth).max().orElseThrow() / SMALLER;
    int height = pages.stream().mapToInt(BufferedImage::getHeight).max().orElseThrow() / SMALLER;
    int columns = Math.min(IN_A_ROW, pages.size());
    int rows = Math.ceilDiv(pages.size(), columns);
    BufferedImage sheet =
        new BufferedImage(
            columns * (width + WHITE) + WHITE,
            rows * (height + WHITE) + WHITE,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = sheet.createGraphics();
    canvas.setColor(Color.GRAY);
    canvas.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    for (int i = 0; i < pages.size(); i++) {
      int x = WHITE + i % columns * (width + WHITE);
      int y = WHITE + i / columns * (height + WHITE);
      canvas.drawImage(half(pages.get(i)), x, y, width, height, null);
    }
    canvas.dispose();
    return sheet;
  }

  /** Halved first, so that no line of type is skipped when the page is made smaller. */
  private static BufferedImage half(BufferedImage page) {
    BufferedImage half =
        new BufferedImage(page.getWidth() / 2, page.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = half.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    canvas.drawImage(page, 0, 0, half.getWidth(), half.getHeight(), null);
    canvas.dispose();
    return half;
  }
}
