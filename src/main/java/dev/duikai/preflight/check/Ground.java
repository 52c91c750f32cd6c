package dev.duikai.preflight.check;

import dev.duikai.preflight.fact.Box;
import dev.duikai.preflight.fact.Colour;
import dev.duikai.preflight.fact.Inks;
import dev.duikai.preflight.fact.Painted;
import dev.duikai.preflight.fact.PrintPage;
import dev.duikai.preflight.fact.Space;
import java.util.List;
import java.util.stream.Stream;

/** What lies under an object, and whether things leave ink. */
final class Ground {

  private Ground() {}

  /** Whether a colour leaves ink, as far as one can tell. */
  static boolean inked(Colour colour) {
    return colour.inks().map(inks -> !inks.white()).orElse(true);
  }

  /** The areas, pictures and gradients of a page that print on other plates than black. */
  static List<Box> coloured(PrintPage page) {
    return page.painted().stream().filter(Ground::coloured).map(Painted::box).toList();
  }

  private static boolean coloured(Painted object) {
    return switch (object) {
      case Painted.Shape shape -> shape.line().isEmpty() && coloured(shape.colour());
      case Painted.Image image ->
          image
              .facts()
              .stencilColour()
              .map(Ground::coloured)
              .orElseGet(() -> !grey(image.facts().space()));
      case Painted.Shade shade -> !grey(shade.space());
      case Painted.Text text -> false;
    };
  }

  private static boolean coloured(Colour colour) {
    return colour.inks().map(inks -> !inks.white() && !inks.blackOnly()).orElse(true);
  }

  private static boolean grey(Space space) {
    return switch (space.family()) {
      case GRAY, CAL_GRAY, ICC_GRAY -> true;
      default -> false;
    };
  }

  /** The inks of every vector object, gradients by their steps. */
  static Stream<Inks> inks(Painted object) {
    return switch (object) {
      case Painted.Text text -> text.colour().inks().stream();
      case Painted.Shape shape -> shape.colour().inks().stream();
      case Painted.Shade shade ->
          shade.colours().stream().flatMap(colour -> colour.inks().stream());
      case Painted.Image image ->
          image.facts().stencilColour().stream().flatMap(colour -> colour.inks().stream());
    };
  }

  /** The colour space of any object. */
  static Space space(Painted object) {
    return switch (object) {
      case Painted.Text text -> text.colour().space();
      case Painted.Shape shape -> shape.colour().space();
      case Painted.Shade shade -> shade.space();
      case Painted.Image image -> image.facts().space();
    };
  }

  /** Whether an object leaves ink at all. */
  static boolean seen(Painted object) {
    return !(object instanceof Painted.Text text) || text.visible();
  }
}
