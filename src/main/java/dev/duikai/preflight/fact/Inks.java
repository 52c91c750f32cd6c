package dev.duikai.preflight.fact;

import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.DoubleStream;

/**
 * How much of each ink an object lays on paper, each from 0 to 1.
 *
 * @param spots the other inks (专色) by name
 */
public record Inks(
    double cyan, double magenta, double yellow, double black, SequencedMap<String, Double> spots) {

  private static final double PRINTS = 0.0005;
  private static final double SOLID = 0.9995;

  /** The sum of all inks in per cent (总墨量). */
  public double total() {
    double sum = cyan + magenta + yellow + black;
    for (double spot : spots.values()) {
      sum += spot;
    }
    return 100 * sum;
  }

  /** How many plates print. */
  public long plates() {
    long plates = prints(cyan) + prints(magenta) + prints(yellow) + prints(black);
    for (double spot : spots.values()) {
      plates += prints(spot);
    }
    return plates;
  }

  private static int prints(double ink) {
    return ink > PRINTS ? 1 : 0;
  }

  /** Whether no plate prints: paper white. */
  public boolean white() {
    return plates() == 0;
  }

  /** Whether black is the only plate that prints. */
  public boolean blackOnly() {
    return plates() == 1 && black > PRINTS;
  }

  /** Whether the object is solid black on the black plate alone (单黑). */
  public boolean solidBlack() {
    return blackOnly() && black >= SOLID;
  }

  /** Whether one plate prints alone and is screened. */
  public boolean tint() {
    return plates() == 1 && all().max().orElse(0) < SOLID;
  }

  private DoubleStream all() {
    return DoubleStream.concat(
        DoubleStream.of(cyan, magenta, yellow, black),
        spots.values().stream().mapToDouble(Double::doubleValue));
  }

  /** The inks in per cent, such as {@code C0 M80 Y80 K2}. */
  public String words() {
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "C%.0f M%.0f Y%.0f K%.0f",
                100 * cyan,
                100 * magenta,
                100 * yellow,
                100 * black));
    spots.forEach(
        (name, tint) -> text.append(String.format(Locale.ROOT, " %s %.0f", name, 100 * tint)));
    return text.toString();
  }
}
