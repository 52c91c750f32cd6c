package dev.duikai.preflight.check;

import dev.duikai.preflight.fact.Inks;
import dev.duikai.preflight.fact.PaintState;
import dev.duikai.preflight.fact.Painted;
import dev.duikai.preflight.fact.Space;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The ink that lies where an object overprints (叠印): its own and that of the areas on which it
 * stands whole. Of areas that it meets in part only, nothing is added.
 */
final class Overprinted {

  private static final Inks BARE = new Inks(0, 0, 0, 0, new LinkedHashMap<>());

  private Overprinted() {}

  /**
   * The inks where an object stands.
   *
   * @param own what it lays itself
   * @param under what was painted before it, in paint order
   */
  static Inks laid(Painted object, Inks own, List<Painted> under) {
    if (!object.state().overprint()) {
      return own;
    }
    Inks ground = BARE;
    for (Painted area : under) {
      if (area instanceof Painted.Shape shape && area.box().contains(object.box())) {
        Optional<Inks> inks = shape.colour().inks();
        if (inks.isPresent()) {
          ground = on(ground, inks.get(), area.state(), shape.colour().space());
        }
      }
    }
    return on(ground, own, object.state(), Ground.space(object));
  }

  /** The picture over which an object prints, if one lies there. */
  static Optional<Painted.Image> picture(Painted object, List<Painted> under) {
    return under.stream()
        .filter(area -> object.state().overprint() && area.box().contains(object.box()))
        .reduce((first, second) -> second)
        .filter(Painted.Image.class::isInstance)
        .map(Painted.Image.class::cast);
  }

  private static Inks on(Inks ground, Inks own, PaintState state, Space space) {
    if (!state.overprint()) {
      return own;
    }
    boolean keeps = state.overprintMode() == 1 || !space.colorants().isEmpty();
    SequencedMap<String, Double> spots = new LinkedHashMap<>(ground.spots());
    spots.putAll(own.spots());
    return new Inks(
        plate(ground.cyan(), own.cyan(), keeps),
        plate(ground.magenta(), own.magenta(), keeps),
        plate(ground.yellow(), own.yellow(), keeps),
        plate(ground.black(), own.black(), keeps),
        spots);
  }

  /** A value of 0 leaves the plate as it is, where the object keeps plates. */
  private static double plate(double ground, double own, boolean keeps) {
    return keeps && own == 0 ? ground : own;
  }
}
