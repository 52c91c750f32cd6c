package dev.duikai.preflight.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A colour of a vector object.
 *
 * @param values the numbers in the colour space
 * @param inks what it lays on each plate; empty where that depends on a conversion
 */
public record Colour(Space space, List<Double> values, Optional<Inks> inks) {

  public Colour {
    values = List.copyOf(values);
  }

  /** The colour space with its numbers, such as {@code DeviceRGB 1 0 0.5}. */
  @Override
  public String toString() {
    String numbers =
        values.stream()
            .map(value -> String.format(Locale.ROOT, "%.3f", value).replaceAll("\\.?0+$", ""))
            .collect(Collectors.joining(" "));
    return numbers.isEmpty() ? space.toString() : space + " " + numbers;
  }
}
