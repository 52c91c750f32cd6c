package dev.duikai.preflight.read.page;

import dev.duikai.preflight.fact.Box;
import dev.duikai.preflight.fact.Colour;
import dev.duikai.preflight.fact.Group;
import dev.duikai.preflight.fact.Painted;
import dev.duikai.preflight.read.colour.ColourReader;
import dev.duikai.preflight.read.font.FontLedger;
import dev.duikai.preflight.read.font.SetCarriedFont;
import dev.duikai.preflight.read.image.ImageReader;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Walks the content of one page and takes down what it paints. Clips count as their bounds. The
 * content of soft masks is not walked: it leaves no ink.
 */
final class PageWalk extends PDFGraphicsStreamEngine {

  private final int number;
  private final FontLedger fonts;
  private final ImageReader images;
  private final PathTrace path = new PathTrace();
  private final Set<COSDictionary> patterns = Collections.newSetFromMap(new IdentityHashMap<>());
  private final PaintLog log;
  private final List<Group> groups = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private boolean clipping;
  private @Nullable TextRun run;

  PageWalk(PDPage page, int number, FontLedger fonts, ImageReader images) {
    super(page);
    this.number = number;
    this.fonts = fonts;
    this.images = images;
    this.log = new PaintLog(this, PageReader.box(page.getCropBox()));
    addOperator(new SetCarriedFont(this, fonts));
  }

  /** Walks the page; what can't be read is taken down as a fault. */
  void walk() {
    try {
      processPage(getPage());
    } catch (IOException | RuntimeException e) {
      faults.add(words(e));
    }
  }

  List<Painted> painted() {
    return log.all();
  }

  List<Group> groups() {
    return groups;
  }

  List<String> faults() {
    return faults;
  }

  private static String words(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
    faults.add(operator.getName() + ": " + words(e));
  }

  // Paths

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    path.rectangle(a, b, c, d);
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
  public Point2D getCurrentPoint() {
    return path.current();
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void clip(int windingRule) {
    clipping = true;
  }

  @Override
  public void endPath() {
    if (clipping && !path.none()) {
      log.clipTo(path.box());
    }
    clipping = false;
    path.clear();
  }

  @Override
  public void strokePath() throws IOException {
    stroke();
    endPath();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    fill();
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    fill();
    stroke();
    endPath();
  }

  private void stroke() throws IOException {
    if (!path.none()) {
      double width = transformWidth(getGraphicsState().getLineWidth());
      shape(path.box().grown(width / 2), true, OptionalDouble.of(width));
    }
  }

  private void fill() throws IOException {
    if (!path.none()) {
      shape(path.box(), false, path.thickness());
    }
  }

  private void shape(Box whole, boolean stroke, OptionalDouble line) throws IOException {
    Optional<Box> box = log.visible(whole);
    if (box.isPresent() && log.colour(stroke).isPattern()) {
      pattern(log.colour(stroke), box.get(), stroke);
    } else if (box.isPresent()) {
      log.shape(box.get(), stroke, line);
    }
  }

  private void pattern(PDColor colour, Box box, boolean stroke) throws IOException {
    switch (getResources().getPattern(colour.getPatternName())) {
      case PDShadingPattern shading -> log.shade(shading.getShading(), box, stroke);
      case PDTilingPattern tiling -> tile(tiling, box, stroke);
      case null, default -> {}
    }
  }

  private void tile(PDTilingPattern tiling, Box box, boolean stroke) throws IOException {
    if (tiling.getPaintType() == PDTilingPattern.PAINT_UNCOLORED) {
      log.shape(box, stroke, OptionalDouble.empty());
    } else if (patterns.add(tiling.getCOSObject())) {
      processTilingPattern(tiling, null, null);
    }
  }

  // Gradients and pictures

  @Override
  public void shadingFill(COSName name) throws IOException {
    log.shade(getResources().getShading(name), log.clip(), false);
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    Optional<Box> box = log.visible(box(matrix));
    if (box.isPresent()) {
      Colour fill = log.read(log.colour(false));
      var named = ColourReader.named(getResources());
      log.image(images.image(image, matrix, fill, named), box.get());
    }
  }

  private static Box box(Matrix matrix) {
    Box box = corner(matrix, 0, 0);
    return box.union(corner(matrix, 1, 0)).union(corner(matrix, 0, 1)).union(corner(matrix, 1, 1));
  }

  private static Box corner(Matrix matrix, int x, int y) {
    Point2D point = matrix.transformPoint(x, y);
    return new Box(point.getX(), point.getY(), point.getX(), point.getY());
  }

  // Text

  @Override
  public void showTextString(byte[] string) throws IOException {
    show(new COSArray(List.of(new COSString(string))));
  }

  @Override
  public void showTextStrings(COSArray array) throws IOException {
    show(array);
  }

  private void show(COSArray array) throws IOException {
    PDFont font = getGraphicsState().getTextState().getFont();
    if (font == null) {
      faults.add("text is shown before a font is chosen");
      return;
    }
    TextRun current = new TextRun();
    run = current;
    if (fonts.carried(font.getCOSObject())) {
      super.showTextStrings(array);
    } else {
      current.guess(em(), characters(array));
    }
    run = null;
    take(current, font);
  }

  private Matrix em() {
    var text = getGraphicsState().getTextState();
    float size = text.getFontSize();
    Matrix scale =
        new Matrix(size * text.getHorizontalScaling() / 100, 0, 0, size, 0, text.getRise());
    return scale
        .multiply(getTextMatrix())
        .multiply(getGraphicsState().getCurrentTransformationMatrix());
  }

  private static int characters(COSArray array) {
    int bytes = 0;
    for (COSBase item : array) {
      bytes += item instanceof COSString string ? string.getBytes().length : 0;
    }
    return bytes;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    TextRun current = run;
    if (current != null) {
      Box place =
          new Box(
              matrix.getTranslateX(),
              matrix.getTranslateY(),
              matrix.getTranslateX(),
              matrix.getTranslateY());
      int id = fonts.number(font.getCOSObject(), number, place);
      current.add(matrix, fonts.use(id).draw(font, code));
    }
  }

  private void take(TextRun shown, PDFont font) {
    Optional<Box> box = shown.box().flatMap(log::visible);
    if (box.isPresent()) {
      log.text(shown, box.get(), fonts.number(font.getCOSObject(), number, box.get()));
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    PageReader.group(form.getCOSObject(), false, getResources()).ifPresent(groups::add);
    super.showTransparencyGroup(form);
  }
}
