package dev.duikai.preflight.read.colour;

import dev.duikai.preflight.fact.Colour;
import dev.duikai.preflight.fact.Space;
import dev.duikai.preflight.read.cos.Cos;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.jspecify.annotations.Nullable;

/** Turns the colours of a graphics state into facts. */
public final class ColourReader {

  private ColourReader() {}

  /** A colour that is set in a content stream. */
  public static Colour read(PDColor colour, @Nullable PDResources resources) {
    Space space = space(colour.getColorSpace(), resources);
    float[] components = colour.getComponents();
    return of(space, components == null ? new float[0] : components);
  }

  /** A colour of a space. */
  public static Colour of(Space space, float... components) {
    List<Double> values = new ArrayList<>();
    for (float component : components) {
      values.add((double) component);
    }
    return new Colour(space, values, InkMixer.inks(space, values));
  }

  /** A colour space; the one behind an uncoloured pattern counts as that pattern's. */
  public static Space space(@Nullable PDColorSpace space, @Nullable PDResources resources) {
    if (space instanceof PDPattern pattern) {
      PDColorSpace behind = pattern.getUnderlyingColorSpace();
      return behind == null ? Space.of(Space.Family.PATTERN) : space(behind, resources);
    }
    return SpaceReader.read(space == null ? null : space.getCOSObject(), named(resources));
  }

  /** The colour spaces that resources name. */
  public static @Nullable COSDictionary named(@Nullable PDResources resources) {
    return resources == null
        ? null
        : Cos.dictionary(resources.getCOSObject(), "ColorSpace").orElse(null);
  }
}
