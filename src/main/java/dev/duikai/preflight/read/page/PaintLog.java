package dev.duikai.preflight.read.page;

import dev.duikai.preflight.fact.Box;
import dev.duikai.preflight.fact.Colour;
import dev.duikai.preflight.fact.PaintState;
import dev.duikai.preflight.fact.Painted;
import dev.duikai.preflight.fact.Space;
import dev.duikai.preflight.read.colour.ColourReader;
import dev.duikai.preflight.read.image.ImageReader;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/** What was painted so far, each object with the colour, the state and the clip of its moment. */
final class PaintLog {

  private final PDFStreamEngine engine;
  private final Box sheet;
  private final List<Painted> painted = new ArrayList<>();

  /**
   * An empty log.
   *
   * @param engine gives the graphics state of the moment
   * @param sheet what a page can show
   */
  PaintLog(PDFStreamEngine engine, Box sheet) {
    this.engine = engine;
    this.sheet = sheet;
  }

  List<Painted> all() {
    return List.copyOf(painted);
  }

  void shape(Box box, boolean stroke, OptionalDouble line) {
    painted.add(new Painted.Shape(box, state(stroke), read(colour(stroke)), line));
  }

  void shade(@Nullable PDShading shading, Box box, boolean stroke) throws IOException {
    if (shading != null && !box.empty()) {
      Space space = ColourReader.space(shading.getColorSpace(), engine.getResources());
      List<Colour> colours = ShadeReader.colours(shading, space);
      painted.add(new Painted.Shade(box, state(stroke), space, colours));
    }
  }

  void image(ImageReader.Placed image, Box box) {
    painted.add(image.at(box, state(false)));
  }

  void text(TextRun shown, Box box, int font) {
    RenderingMode mode = engine.getGraphicsState().getTextState().getRenderingMode();
    boolean stroke = !mode.isFill() && mode.isStroke();
    painted.add(
        new Painted.Text(
            box,
            state(stroke),
            read(colour(stroke)),
            font,
            shown.size(),
            shown.text(),
            shown.inked() && (mode.isFill() || mode.isStroke()),
            shown.missing()));
  }

  /** The colour in which the next object is filled or stroked. */
  PDColor colour(boolean stroke) {
    PDGraphicsState state = engine.getGraphicsState();
    return stroke ? state.getStrokingColor() : state.getNonStrokingColor();
  }

  Colour read(PDColor colour) {
    return ColourReader.read(colour, engine.getResources());
  }

  private PaintState state(boolean stroke) {
    PDGraphicsState state = engine.getGraphicsState();
    return new PaintState(
        stroke ? state.isOverprint() : state.isNonStrokingOverprint(),
        state.getOverprintMode(),
        stroke ? state.getAlphaConstant() : state.getNonStrokeAlphaConstant(),
        BlendNames.name(state.getBlendMode()),
        state.getSoftMask() != null);
  }

  /** Narrows the clip to a box. */
  void clipTo(Box box) {
    Rectangle2D bounds =
        new Rectangle2D.Double(box.left(), box.bottom(), box.width(), box.height());
    engine.getGraphicsState().intersectClippingPath(new GeneralPath(bounds));
  }

  /** The bounds of the clip. */
  Box clip() {
    Rectangle2D bounds = engine.getGraphicsState().getCurrentClippingPath().getBounds2D();
    return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
  }

  /** What the clip leaves of a box; the box itself where it lies off the page altogether. */
  Optional<Box> visible(Box box) {
    if (box.intersection(sheet).empty()) {
      return Optional.of(box);
    }
    return Optional.of(box.intersection(clip())).filter(rest -> !rest.empty());
  }
}
