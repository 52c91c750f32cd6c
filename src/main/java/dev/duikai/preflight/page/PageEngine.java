package dev.duikai.preflight.page;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs a page's content and notes what is painted where. */
final class PageEngine extends PDFGraphicsStreamEngine {

  /** Share of the page from which on a placed file is the page itself. */
  private static final double WHOLE = 0.6;

  private final Paper paper;
  private final Inks inks = new Inks();
  private final Faces faces = new Faces();
  private final GeneralPath path = new GeneralPath();
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<Fill> fills = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();
  private int order;
  private int inside;
  private @Nullable Area clipArea;
  private Rectangle2D clipBounds = new Rectangle2D.Double();
  private int pendingClip = -1;

  PageEngine(PDPage page, Paper paper) {
    super(page);
    this.paper = paper;
  }

  PrintedPage page(String file, int sheet, Rect trim) {
    return new PrintedPage(file, sheet, trim, glyphs, images, strokes, fills, placed);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    double size = matrix.getScalingFactorY();
    double wide = matrix.getScalingFactorX();
    boolean upright = font.isVertical();
    double advance = upright ? wide : displacement.getX() * wide;
    double x = matrix.getTranslateX();
    double y = matrix.getTranslateY();
    if (mode == RenderingMode.NEITHER || !clip().contains(x + advance / 2, y + size * 0.38)) {
      return;
    }
    glyphs.add(
        new Glyph(
            order++,
            faces.text(font, code),
            paper.x(x),
            paper.y(y),
            Length.points(advance),
            Length.points(size),
            (int) Math.round(1000 * wide / size),
            upright,
            faces.name(font),
            inks.of(getGraphicsState().getNonStrokingColor()),
            inside > 0));
  }

  /** The rectangle around what can be painted on now; the state keeps one area until it changes. */
  @SuppressWarnings("ReferenceEquality")
  private Rectangle2D clip() {
    Area area = getGraphicsState().getCurrentClippingPath();
    if (area != clipArea) {
      clipArea = area;
      clipBounds = area.getBounds2D();
    }
    return clipBounds;
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    boolean counts = enter(form);
    super.showForm(form);
    inside -= counts ? 1 : 0;
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    boolean counts = enter(form);
    super.showTransparencyGroup(form);
    inside -= counts ? 1 : 0;
  }

  private boolean enter(PDFormXObject form) {
    Matrix matrix =
        Matrix.concatenate(getGraphicsState().getCurrentTransformationMatrix(), form.getMatrix());
    Rectangle2D box = form.getBBox().transform(matrix).getBounds2D().createIntersection(clip());
    double share = box.getWidth() * box.getHeight() / trimArea();
    if (box.isEmpty() || share > WHOLE) {
      return false;
    }
    if (inside == 0) {
      placed.add(new Placed(order++, paper.rect(box)));
    }
    inside++;
    return true;
  }

  private double trimArea() {
    return (double) paper.trim().getWidth() * paper.trim().getHeight();
  }

  @Override
  public void drawImage(PDImage image) {
    AffineTransform matrix =
        getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    Rectangle2D whole =
        matrix.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    Rectangle2D seen = whole.createIntersection(clip());
    if (seen.isEmpty()) {
      return;
    }
    double wide =
        Math.hypot(matrix.getScaleX(), matrix.getShearY()) / Math.max(1, image.getWidth());
    double high =
        Math.hypot(matrix.getScaleY(), matrix.getShearX()) / Math.max(1, image.getHeight());
    int stretch = (int) Math.round(1000 * wide / high);
    if (inside == 0) {
      images.add(new Image(order++, paper.rect(seen), stretch));
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void clip(int windingRule) {
    pendingClip = windingRule;
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public @Nullable Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void endPath() {
    if (pendingClip >= 0) {
      path.setWindingRule(pendingClip);
      getGraphicsState().intersectClippingPath(path);
      pendingClip = -1;
    }
    path.reset();
  }

  @Override
  public void strokePath() {
    stroke();
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    fill();
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fill();
    stroke();
    endPath();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    if (inside == 0) {
      fills.add(new Fill(order++, paper.rect(clip()), new Ink("Shading", 500)));
    }
  }

  private void fill() {
    Rectangle2D seen = path.getBounds2D().createIntersection(clip());
    if (inside == 0 && !seen.isEmpty()) {
      Ink ink = inks.of(getGraphicsState().getNonStrokingColor());
      fills.add(new Fill(order++, paper.rect(seen), ink));
    }
  }

  private void stroke() {
    if (inside > 0) {
      return;
    }
    double weight = transformWidth(getGraphicsState().getLineWidth());
    boolean dotted = getGraphicsState().getLineDashPattern().getDashArray().length > 0;
    for (Rectangle2D line : StraightLines.of(path)) {
      strokes.add(new Stroke(order++, paper.rect(line), Length.points(weight), dotted));
    }
  }
}
