package dev.duikai.preflight.page;

import dev.duikai.measure.Rect;
import java.util.List;

/**
 * One page of a finished PDF.
 *
 * @param file the file as the user knows it
 * @param sheet number of the page inside the file, from 1
 * @param trim the trimmed page, its corner at the origin
 * @param glyphs its glyphs in painting order, those hidden by clipping or render mode left out
 * @param images its pictures
 * @param strokes its level and upright lines
 * @param fills its filled areas
 * @param placed its placed files
 */
public record PrintedPage(
    String file,
    int sheet,
    Rect trim,
    List<Glyph> glyphs,
    List<Image> images,
    List<Stroke> strokes,
    List<Fill> fills,
    List<Placed> placed) {

  public PrintedPage {
    glyphs = List.copyOf(glyphs);
    images = List.copyOf(images);
    strokes = List.copyOf(strokes);
    fills = List.copyOf(fills);
    placed = List.copyOf(placed);
  }
}
