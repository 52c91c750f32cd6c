package dev.duikai.preflight.rule;

import java.util.Collections;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * The figures that rules hold to.
 *
 * @param bleed the least bleed (出血) in millimetres
 * @param inkWarned the total ink (总墨量) in per cent that is warned of when it is passed
 * @param inkMost the total ink that a plant refuses when it is passed
 * @param dpiWarned the effective resolution of grey and colour pictures under which is warned
 * @param dpiLeast the resolution under which a picture is refused
 * @param dpiBilevel the resolution under which 1-bit pictures (线条稿) are warned of
 * @param dpiMost the resolution above which a picture is only heavy
 * @param type the least size of solid type in one ink, in points
 * @param tintedType the least size of screened type in one ink
 * @param colourType the least size of type in several inks and of reversed type (反白)
 * @param bodyType the size under which type must be on one plate, solid
 * @param lineLeast the thinnest line (线) that is not refused, in points
 * @param lineWarned the thickness under which a line is warned of
 * @param colourLine the least thickness of lines in several inks and of reversed lines
 * @param pages how many pages the file must have, where that was asked
 * @param spots the spot inks (专色) that the job has ordered
 */
public record Limits(
    double bleed,
    int inkWarned,
    int inkMost,
    int dpiWarned,
    int dpiLeast,
    int dpiBilevel,
    int dpiMost,
    double type,
    double tintedType,
    double colourType,
    double bodyType,
    double lineLeast,
    double lineWarned,
    double colourLine,
    OptionalInt pages,
    Set<String> spots) {

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
        220,
        240,
        150,
        100,
        600,
        450,
        6,
        8,
        9,
        12,
        0.25,
        0.5,
        1.5,
        OptionalInt.empty(),
        Set.of());
  }

  /** With another limit of ink; what is warned of is never above it. */
  public Limits withInk(int most) {
    return new Limits(
        bleed,
        Math.min(inkWarned, most),
        most,
        dpiWarned,
        dpiLeast,
        dpiBilevel,
        dpiMost,
        type,
        tintedType,
        colourType,
        bodyType,
        lineLeast,
        lineWarned,
        colourLine,
        pages,
        spots);
  }

  /** With another resolution; what is refused is never above it. */
  public Limits withDpi(int warned) {
    return new Limits(
        bleed,
        inkWarned,
        inkMost,
        warned,
        Math.min(dpiLeast, warned),
        dpiBilevel,
        Math.max(dpiMost, warned),
        type,
        tintedType,
        colourType,
        bodyType,
        lineLeast,
        lineWarned,
        colourLine,
        pages,
        spots);
  }

  /** With another bleed in millimetres. */
  public Limits withBleed(double least) {
    return new Limits(
        least,
        inkWarned,
        inkMost,
        dpiWarned,
        dpiLeast,
        dpiBilevel,
        dpiMost,
        type,
        tintedType,
        colourType,
        bodyType,
        lineLeast,
        lineWarned,
        colourLine,
        pages,
        spots);
  }

  /** With a number of pages that the file must have. */
  public Limits withPages(int count) {
    return new Limits(
        bleed,
        inkWarned,
        inkMost,
        dpiWarned,
        dpiLeast,
        dpiBilevel,
        dpiMost,
        type,
        tintedType,
        colourType,
        bodyType,
        lineLeast,
        lineWarned,
        colourLine,
        OptionalInt.of(count),
        spots);
  }

  /** With spot inks that may be used. */
  public Limits withSpots(Set<String> ordered) {
    return new Limits(
        bleed,
        inkWarned,
        inkMost,
        dpiWarned,
        dpiLeast,
        dpiBilevel,
        dpiMost,
        type,
        tintedType,
        colourType,
        bodyType,
        lineLeast,
        lineWarned,
        colourLine,
        pages,
        ordered);
  }
}
