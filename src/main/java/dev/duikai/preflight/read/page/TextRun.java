package dev.duikai.preflight.read.page;

import dev.duikai.preflight.fact.Box;
import dev.duikai.preflight.read.font.FontUse;
import java.awt.geom.Point2D;
import java.util.Optional;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** The text of one showing operator while it is being walked. */
final class TextRun {

  private static final double DESCENT = -0.2;
  private static final double ASCENT = 0.8;
  private static final double EM = 1000;

  private final StringBuilder text = new StringBuilder();
  private @Nullable Box box;
  private double size;
  private int missing;
  private int drawn;

  /** Takes a character at its place; the matrix maps an em onto the page. */
  void add(Matrix em, FontUse.GlyphUse glyph) {
    Box square = box(em, glyph.width() / EM);
    box = box == null ? square : box.union(square);
    size = Math.max(size, em.getScalingFactorY());
    text.append(glyph.text());
    missing += glyph.shape() ? 0 : 1;
    drawn += glyph.text().isBlank() && !glyph.text().isEmpty() ? 0 : 1;
  }

  /** Takes text whose font is unknown; a character counts as half an em wide. */
  void guess(Matrix em, int characters) {
    box = box(em, characters / 2.0);
    size = em.getScalingFactorY();
    drawn = characters;
  }

  private static Box box(Matrix em, double width) {
    Point2D a = em.transformPoint(0, (float) DESCENT);
    Point2D b = em.transformPoint((float) width, (float) ASCENT);
    return Box.between(a.getX(), a.getY(), b.getX(), b.getY());
  }

  /** Where the text is; empty where nothing was shown. */
  Optional<Box> box() {
    return Optional.ofNullable(box);
  }

  double size() {
    return size;
  }

  String text() {
    return text.toString();
  }

  int missing() {
    return missing;
  }

  /** Whether anything but blanks was shown. */
  boolean inked() {
    return drawn > 0;
  }
}
