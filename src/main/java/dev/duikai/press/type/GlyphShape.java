package dev.duikai.press.type;

import dev.duikai.font.Face;
import dev.duikai.press.file.Content;
import dev.duikai.press.file.PageFrame;
import dev.duikai.sheet.Glyph;
import dev.duikai.sheet.GlyphRun;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/**
 * Draws a glyph that stands for no text of its own, such as the second half of a dash, as an area:
 * readers would take any code for a character.
 */
public final class GlyphShape {

  private static final double EM_TOP = 0.88;

  private final Content content;
  private final PageFrame frame;

  public GlyphShape(Content content, PageFrame frame) {
    this.content = content;
    this.frame = frame;
  }

  public void draw(GlyphRun run, Glyph glyph, Face face) {
    PathIterator outline = face.outline(glyph.id()).getPathIterator(place(run, glyph, face));
    if (!outline.isDone()) {
      trace(outline);
      content.op("f");
    }
  }

  private AffineTransform place(GlyphRun run, Glyph glyph, Face face) {
    double em = run.size().units();
    double squeeze = run.squeeze() / 1000.0;
    double scale = em / face.unitsPerEm();
    double x = glyph.at();
    double y = run.across().units();
    if (run.vertical()) {
      x = run.across().units() - face.advance(glyph.id()) / 2000.0 * em * squeeze;
      y = glyph.at() + EM_TOP * em;
    }
    return new AffineTransform(scale * squeeze, 0, 0, scale, frame.left() + x, frame.top() - y);
  }

  private void trace(PathIterator outline) {
    double[] c = new double[6];
    double x = 0;
    double y = 0;
    for (; !outline.isDone(); outline.next()) {
      int kind = outline.currentSegment(c);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> points("m", c, 2);
        case PathIterator.SEG_LINETO -> points("l", c, 2);
        case PathIterator.SEG_QUADTO -> points("c", cubic(x, y, c), 6);
        case PathIterator.SEG_CUBICTO -> points("c", c, 6);
        default -> content.op("h");
      }
      int last = last(kind);
      if (last >= 0) {
        x = c[last];
        y = c[last + 1];
      }
    }
  }

  private static int last(int kind) {
    return switch (kind) {
      case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
      case PathIterator.SEG_QUADTO -> 2;
      case PathIterator.SEG_CUBICTO -> 4;
      default -> -1;
    };
  }

  private static double[] cubic(double x, double y, double[] c) {
    return new double[] {
      x + (c[0] - x) * 2 / 3,
      y + (c[1] - y) * 2 / 3,
      c[2] + (c[0] - c[2]) * 2 / 3,
      c[3] + (c[1] - c[3]) * 2 / 3,
      c[2],
      c[3]
    };
  }

  private void points(String operator, double[] coordinates, int count) {
    int[] lengths = new int[count];
    for (int i = 0; i < count; i++) {
      lengths[i] = (int) Math.round(coordinates[i]);
    }
    content.op(operator, lengths);
  }
}
