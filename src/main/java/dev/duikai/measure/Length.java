package dev.duikai.measure;

import java.util.Locale;

/** A length in whole thousandths of a point; negative lengths are offsets. */
public record Length(int units) implements Comparable<Length> {

  /** No length at all. */
  public static final Length ZERO = new Length(0);

  private static final double UNITS_PER_POINT = 1000;
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  /** The length of so many points, to the nearest thousandth. */
  public static Length points(double points) {
    return new Length(Math.toIntExact(Math.round(points * UNITS_PER_POINT)));
  }

  /** The length of so many millimetres, to the nearest thousandth of a point. */
  public static Length millimetres(double millimetres) {
    return points(millimetres * POINTS_PER_MILLIMETRE);
  }

  /** The length of so many thousandths of a point. */
  public static Length units(int units) {
    return new Length(units);
  }

  /** This length in points. */
  public double points() {
    return units / UNITS_PER_POINT;
  }

  /** This length in millimetres. */
  public double millimetres() {
    return points() / POINTS_PER_MILLIMETRE;
  }

  public Length plus(Length other) {
    return new Length(units + other.units);
  }

  public Length minus(Length other) {
    return new Length(units - other.units);
  }

  public Length times(int factor) {
    return new Length(units * factor);
  }

  /** This length times a factor, to the nearest thousandth of a point. */
  public Length scaled(double factor) {
    return new Length(Math.toIntExact(Math.round(units * factor)));
  }

  /** How often {@code part} goes into this length, rounded down. */
  public int floorDiv(Length part) {
    return Math.floorDiv(units, part.units);
  }

  public static Length max(Length a, Length b) {
    return a.units >= b.units ? a : b;
  }

  @Override
  public int compareTo(Length other) {
    return Integer.compare(units, other.units);
  }

  /** The length in points with three decimals, such as {@code 12.500}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f", points());
  }
}
