package dev.duikai.art.ad;

import java.awt.geom.Point2D;
import java.io.IOException;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDAbstractPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Goes through all that an advertisement paints and judges each stroke of it. */
final class AdContent extends PDFGraphicsStreamEngine {

  private static final int MOST_LEVELS = 20;

  private final AdFaults faults;
  private final AdColours colours;
  private final AdImages images;
  private final Point2D.Float point = new Point2D.Float();

  AdContent(PDPage page, AdFaults faults, double scale) {
    super(page);
    this.faults = faults;
    this.colours = new AdColours(faults);
    this.images = new AdImages(faults, colours, scale);
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    if (image.isStencil()) {
      fill();
    }
    transparency();
    images.image(image, getGraphicsState().getCurrentTransformationMatrix());
  }

  @Override
  public void strokePath() throws IOException {
    stroke();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    fill();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    fill();
    stroke();
  }

  @Override
  public void shadingFill(COSName name) throws IOException {
    transparency();
    shading(getResources().getShading(name));
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (!font.isEmbedded()) {
      faults.error(
          "ad-font",
          "the font " + font.getName() + " is not in the ad's file",
          "ask for a file with its fonts embedded");
    }
    if (getGraphicsState().getTextState().getRenderingMode().isFill()) {
      fill();
    }
    if (getGraphicsState().getTextState().getRenderingMode().isStroke()) {
      stroke();
    }
    super.showGlyph(matrix, font, code, displacement);
  }

  private void fill() throws IOException {
    transparency();
    paint(getGraphicsState().getNonStrokingColor());
  }

  private void stroke() throws IOException {
    transparency();
    paint(getGraphicsState().getStrokingColor());
  }

  private void paint(PDColor colour) throws IOException {
    if (!(colour.getColorSpace() instanceof PDPattern pattern)) {
      colours.colour(colour);
      return;
    }
    PDAbstractPattern painted = pattern.getPattern(colour);
    if (painted instanceof PDShadingPattern shading) {
      shading(shading.getShading());
    } else if (painted instanceof PDTilingPattern tiling && getLevel() < MOST_LEVELS) {
      processTilingPattern(tiling, uncoloured(colour, pattern), pattern.getUnderlyingColorSpace());
    }
  }

  private static PDColor uncoloured(PDColor colour, PDPattern pattern) {
    return new PDColor(colour.getComponents(), pattern.getUnderlyingColorSpace());
  }

  private void shading(PDShading shading) throws IOException {
    if (shading != null) {
      colours.space(shading.getColorSpace());
    }
  }

  private void transparency() {
    PDGraphicsState state = getGraphicsState();
    boolean clear =
        state.getNonStrokeAlphaConstant() < 1
            || state.getAlphaConstant() < 1
            || state.getSoftMask() != null
            || state.getBlendMode() != BlendMode.NORMAL;
    if (clear) {
      faults.warning(
          "ad-transparency",
          "the ad has transparency, which PDF/X-1a forbids",
          "print as PDF/X-4, or ask for a flattened file");
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    point.setLocation(p0);
  }

  @Override
  public void clip(int windingRule) {
    // What is clipped away is judged too: it may come back in another reader.
  }

  @Override
  public void moveTo(float x, float y) {
    point.setLocation(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    point.setLocation(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    point.setLocation(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return point;
  }

  @Override
  public void closePath() {
    // Paths are judged when they are painted.
  }

  @Override
  public void endPath() {
    // A path that is not painted has no colour.
  }
}
