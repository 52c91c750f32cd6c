package dev.duikai.preflight.page;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns the PDF's coordinates into those of the trimmed page. */
record Paper(PDRectangle trim) {

  Length x(double x) {
    return Length.points(x - trim.getLowerLeftX());
  }

  Length y(double y) {
    return Length.points(trim.getUpperRightY() - y);
  }

  Rect rect(Rectangle2D box) {
    return Rect.between(x(box.getMinX()), y(box.getMaxY()), x(box.getMaxX()), y(box.getMinY()));
  }
}
