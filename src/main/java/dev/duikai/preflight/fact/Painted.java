package dev.duikai.preflight.fact;

import java.util.List;
import java.util.OptionalDouble;

/** An object that leaves something on the page, in paint order. */
public sealed interface Painted {

  /** Where it is, as far as its clip leaves it. */
  Box box();

  /** How it is painted. */
  PaintState state();

  /** What it is, in a few words. */
  String object();

  /**
   * Text shown by one operator.
   *
   * @param font the number of its font in the file's list
   * @param size the type size as it is seen, in points
   * @param text what it says, as far as its font tells
   * @param visible whether it leaves ink
   * @param missing how many characters its font has no shape for
   */
  record Text(
      Box box,
      PaintState state,
      Colour colour,
      int font,
      double size,
      String text,
      boolean visible,
      int missing)
      implements Painted {

    private static final int SHOWN = 12;

    @Override
    public String object() {
      if (text.isBlank()) {
        return "text";
      }
      String start =
          text.codePoints()
              .limit(SHOWN)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      return "text \"" + start + (start.length() < text.length() ? "…\"" : "\"");
    }
  }

  /**
   * A filled area or a stroked line.
   *
   * @param line its thickness in points, where it is a line: stroked, or a thin filled rectangle
   */
  record Shape(Box box, PaintState state, Colour colour, OptionalDouble line) implements Painted {

    @Override
    public String object() {
      return line.isPresent() ? "line" : "area";
    }
  }

  /**
   * A gradient.
   *
   * @param colours colours along it, as many as could be reckoned
   */
  record Shade(Box box, PaintState state, Space space, List<Colour> colours) implements Painted {

    public Shade {
      colours = List.copyOf(colours);
    }

    @Override
    public String object() {
      return "gradient";
    }
  }

  /**
   * A picture at its place.
   *
   * @param facts what the file says of it
   * @param dpi pixels an inch at the size in which it is printed, the lesser of both directions
   * @param ink the total ink in per cent of its darkest square millimetre, where it was read
   */
  record Image(Box box, PaintState state, ImageFacts facts, double dpi, OptionalDouble ink)
      implements Painted {

    @Override
    public String object() {
      return "image " + facts.width() + " × " + facts.height();
    }
  }
}
