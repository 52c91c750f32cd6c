package dev.duikai.art.ad;

import dev.duikai.art.pixel.InkTotals;
import java.awt.image.Raster;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** Judges the pictures of an advertisement. */
final class AdImages {

  private static final double POINTS_AN_INCH = 72;
  private static final int FEWEST_PIXELS = 16;
  private static final int FOUR_INKS = 4;

  private final AdFaults faults;
  private final AdColours colours;
  private final double scale;

  /**
   * @param scale by which the whole advertisement is made larger or smaller
   */
  AdImages(AdFaults faults, AdColours colours, double scale) {
    this.faults = faults;
    this.colours = colours;
    this.scale = scale;
  }

  void image(PDImage image, Matrix place) throws IOException {
    double width = Math.hypot(place.getScaleX(), place.getShearY()) * scale / POINTS_AN_INCH;
    double height = Math.hypot(place.getScaleY(), place.getShearX()) * scale / POINTS_AN_INCH;
    boolean flat = image.getWidth() < FEWEST_PIXELS || image.getHeight() < FEWEST_PIXELS;
    if (!flat && width > 0 && height > 0) {
      double pixels = Math.min(image.getWidth() / width, image.getHeight() / height);
      faults.resolution(pixels, image.isStencil() || image.getBitsPerComponent() == 1);
    }
    if (image instanceof PDImageXObject object && object.getSoftMask() != null) {
      faults.warning(
          "ad-transparency",
          "the ad has transparency, which PDF/X-1a forbids",
          "print as PDF/X-4, or ask for a flattened file");
    }
    if (!image.isStencil()) {
      colours.space(image.getColorSpace());
      if (AdColours.fourInks(image.getColorSpace())) {
        ink(image);
      }
    }
  }

  private void ink(PDImage image) throws IOException {
    Raster raster = image.getRawRaster();
    if (raster == null || raster.getNumBands() < FOUR_INKS) {
      return;
    }
    InkTotals totals = new InkTotals();
    int bands = raster.getNumBands();
    int[] row = new int[raster.getWidth() * bands];
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(0, y, raster.getWidth(), 1, row);
      for (int i = 0; i < row.length; i += bands) {
        totals.add(row[i] + row[i + 1] + row[i + 2] + row[i + 3]);
      }
    }
    faults.ink(totals.reached());
  }
}
