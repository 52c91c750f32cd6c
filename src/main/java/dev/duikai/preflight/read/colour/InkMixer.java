package dev.duikai.preflight.read.colour;

import dev.duikai.preflight.fact.Inks;
import dev.duikai.preflight.fact.Space;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/** Says what a colour lays on each plate, where no profile decides that. */
public final class InkMixer {

  private static final String NO_INK = "None";

  private InkMixer() {}

  /** The inks of a colour; empty for RGB, Lab and patterns, whose inks a conversion decides. */
  public static Optional<Inks> inks(Space space, List<Double> values) {
    if (values.size() < space.components()) {
      return Optional.empty();
    }
    return switch (space.family()) {
      case GRAY, CAL_GRAY, ICC_GRAY -> Optional.of(process(0, 0, 0, 1 - values.get(0)));
      case CMYK, ICC_CMYK ->
          Optional.of(process(values.get(0), values.get(1), values.get(2), values.get(3)));
      case SEPARATION, DEVICE_N -> Optional.of(named(space.colorants(), values));
      default -> Optional.empty();
    };
  }

  /** The total ink of a colour in per cent; 0 where a conversion decides it. */
  public static double total(Space space, double... values) {
    return switch (space.family()) {
      case CMYK, ICC_CMYK -> 100 * (values[0] + values[1] + values[2] + values[3]);
      case GRAY, CAL_GRAY, ICC_GRAY -> 100 * (1 - values[0]);
      default -> inks(space, Arrays.stream(values).boxed().toList()).map(Inks::total).orElse(0.0);
    };
  }

  private static Inks process(double cyan, double magenta, double yellow, double black) {
    return new Inks(inside(cyan), inside(magenta), inside(yellow), inside(black), new TreeMap<>());
  }

  private static Inks named(List<String> names, List<Double> tints) {
    double[] process = new double[4];
    SequencedMap<String, Double> spots = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      double tint = inside(tints.get(i));
      switch (names.get(i)) {
        case "Cyan" -> process[0] = tint;
        case "Magenta" -> process[1] = tint;
        case "Yellow" -> process[2] = tint;
        case "Black" -> process[3] = tint;
        case NO_INK -> {}
        case Space.ALL_PLATES -> Arrays.fill(process, tint);
        default -> spots.put(names.get(i), tint);
      }
    }
    return new Inks(
        process[0],
        process[1],
        process[2],
        process[3],
        Collections.unmodifiableSequencedMap(spots));
  }

  private static double inside(double share) {
    return Math.clamp(share, 0, 1);
  }
}
