package dev.duikai.preflight.read.image;

import dev.duikai.preflight.fact.Box;
import dev.duikai.preflight.fact.Colour;
import dev.duikai.preflight.fact.ImageFacts;
import dev.duikai.preflight.fact.PaintState;
import dev.duikai.preflight.fact.Painted;
import dev.duikai.preflight.fact.Space;
import dev.duikai.preflight.read.colour.SpaceReader;
import dev.duikai.preflight.read.cos.Cos;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Reads pictures of a file; the data of one that is shown again at the same size only once. */
public final class ImageReader {

  private static final double INCH = 72;

  private final IdentityHashMap<COSDictionary, Map<Long, ImageInk>> read = new IdentityHashMap<>();

  /** A picture that is placed. */
  public record Placed(ImageFacts facts, double dpi, OptionalDouble ink) {

    public Painted.Image at(Box box, PaintState state) {
      return new Painted.Image(box, state, facts, dpi, ink);
    }
  }

  /**
   * A picture.
   *
   * @param matrix maps the unit square onto the page
   * @param fill the colour in which a stencil is painted
   * @param named the colour spaces that the resources name
   */
  public Placed image(PDImage image, Matrix matrix, Colour fill, @Nullable COSDictionary named) {
    COSDictionary source = image.getCOSObject();
    double width = Math.hypot(matrix.getScaleX(), matrix.getShearY());
    double height = Math.hypot(matrix.getShearX(), matrix.getScaleY());
    double dpi = INCH * Math.min(image.getWidth() / width, image.getHeight() / height);
    COSBase described = first(source, "ColorSpace", "CS").orElse(null);
    Space space = image.isStencil() ? fill.space() : SpaceReader.read(described, named);
    ImageInk ink = ink(image, space, described, named, width, height);
    List<String> filters = Cos.names(first(source, "Filter", "F").orElse(null));
    ImageFacts facts =
        new ImageFacts(
            image.getWidth(),
            image.getHeight(),
            image.getBitsPerComponent(),
            image.isStencil(),
            space,
            image.isStencil() ? Optional.of(fill) : Optional.empty(),
            source.containsKey("SMask") || source.getInt("SMaskInData", 0) > 0,
            filters.isEmpty() ? "" : filters.getLast(),
            ink.white(),
            ink.fault());
    return new Placed(facts, dpi, ink.darkest());
  }

  private static Optional<COSBase> first(COSDictionary source, String name, String inlineName) {
    return Cos.value(source, name).or(() -> Cos.value(source, inlineName));
  }

  private ImageInk ink(
      PDImage image,
      Space space,
      @Nullable COSBase described,
      @Nullable COSDictionary named,
      double width,
      double height) {
    if (image.isStencil()) {
      return ImageInk.UNREAD;
    }
    long size = Math.round(width) * 100_000 + Math.round(height);
    return read.computeIfAbsent(image.getCOSObject(), key -> new HashMap<>())
        .computeIfAbsent(
            size,
            key ->
                InkSampler.read(
                    image, ImageColours.of(image, space, described, named), width, height));
  }
}
