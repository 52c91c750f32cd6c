package dev.duikai.preflight.rule;

import java.util.Collections;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * The figures that rules hold to.
 *
 * @param bleed the least bleed (出血) in millimetres
 * @param pages how many pages the file must have, where that was asked
 * @param spots the spot inks (专色) that the job has ordered
 */
public record Limits(
    double bleed,
    Ink ink,
    Resolution resolution,
    TypeSizes type,
    Lines lines,
    OptionalInt pages,
    Set<String> spots) {

  /**
   * Total ink (总墨量) in per cent.
   *
   * @param warned what is warned of when it is passed
   * @param most what a plant refuses when it is passed
   */
  public record Ink(int warned, int most) {}

  /**
   * Pixels an inch at the size in which a picture is printed.
   *
   * @param warned under which grey and colour pictures are warned of
   * @param least under which they are refused
   * @param bilevel under which 1-bit pictures (线条稿) are warned of
   * @param most above which a picture is only heavy
   */
  public record Resolution(int warned, int least, int bilevel, int most) {}

  /**
   * Least sizes of type in points.
   *
   * @param solid of solid type in one ink
   * @param tinted of screened type in one ink
   * @param coloured of type in several inks and of reversed type (反白)
   * @param body the size under which type must be on one plate, solid
   */
  public record TypeSizes(double solid, double tinted, double coloured, double body) {}

  /**
   * Least thickness of lines in points.
   *
   * @param least of any line
   * @param warned under which a line is warned of
   * @param coloured of lines in several inks and of reversed lines
   */
  public record Lines(double least, double warned, double coloured) {}

  public Limits {
    spots = Collections.unmodifiableSortedSet(new TreeSet<>(spots));
  }

  /**
   * The usual figures of coldset newsprint: 220 per cent of the WAN-IFRAnewspaper26v5 profile, 240
   * of most house specifications; sizes of type and lines as those papers give them.
   */
  public static Limits newsprint() {
    return new Limits(
        3,
        new Ink(220, 240),
        new Resolution(150, 100, 600, 450),
        new TypeSizes(6, 8, 9, 12),
        new Lines(0.25, 0.5, 1.5),
        OptionalInt.empty(),
        Set.of());
  }

  /** With another limit of ink; what is warned of is never above it. */
  public Limits withInk(int most) {
    Ink other = new Ink(Math.min(ink.warned, most), most);
    return new Limits(bleed, other, resolution, type, lines, pages, spots);
  }

  /** With other limits of ink. */
  public Limits withInk(Ink other) {
    return new Limits(bleed, other, resolution, type, lines, pages, spots);
  }

  /** With other limits of resolution. */
  public Limits withResolution(Resolution other) {
    return new Limits(bleed, ink, other, type, lines, pages, spots);
  }

  /** With another resolution; what is refused is never above it. */
  public Limits withDpi(int warned) {
    Resolution other =
        new Resolution(
            warned,
            Math.min(resolution.least, warned),
            resolution.bilevel,
            Math.max(resolution.most, warned));
    return new Limits(bleed, ink, other, type, lines, pages, spots);
  }

  /** With another bleed in millimetres. */
  public Limits withBleed(double least) {
    return new Limits(least, ink, resolution, type, lines, pages, spots);
  }

  /** With a number of pages that the file must have. */
  public Limits withPages(int count) {
    return new Limits(bleed, ink, resolution, type, lines, OptionalInt.of(count), spots);
  }

  /** With spot inks that may be used. */
  public Limits withSpots(Set<String> ordered) {
    return new Limits(bleed, ink, resolution, type, lines, pages, ordered);
  }
}
