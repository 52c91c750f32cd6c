package dev.duikai.preflight.read.page;

import dev.duikai.preflight.fact.Colour;
import dev.duikai.preflight.fact.Space;
import dev.duikai.preflight.read.colour.ColourReader;
import dev.duikai.preflight.read.cos.Cos;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;

/** Takes colours along a gradient from one point to another, or from circle to circle. */
final class ShadeReader {

  private static final int STEPS = 16;

  private ShadeReader() {}

  /** Some colours of a gradient; none of kinds whose colours lie in a mesh. */
  static List<Colour> colours(PDShading shading, Space space) throws IOException {
    int kind = shading.getShadingType();
    if ((kind != PDShading.SHADING_TYPE2 && kind != PDShading.SHADING_TYPE3)
        || shading.getFunction() == null) {
      return List.of();
    }
    List<Double> domain =
        Cos.array(shading.getCOSObject(), "Domain")
            .map(ShadeReader::ends)
            .orElse(List.of(0.0, 1.0));
    List<Colour> colours = new ArrayList<>();
    for (int step = 0; step <= STEPS; step++) {
      double at = domain.get(0) + (domain.get(1) - domain.get(0)) * step / STEPS;
      colours.add(ColourReader.of(space, shading.evalFunction((float) at)));
    }
    return colours;
  }

  private static List<Double> ends(COSArray array) {
    List<Double> ends = Cos.numbers(array);
    return ends.size() == 2 ? ends : List.of(0.0, 1.0);
  }
}
