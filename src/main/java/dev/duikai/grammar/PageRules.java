package dev.duikai.grammar;

import dev.duikai.grammar.type.Extent;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.notice.Place;
import java.util.Optional;

/**
 * The page.
 *
 * @param trimWidth width of the cut page (成品尺寸)
 * @param trimHeight its height
 * @param bleed what is cut away at each side (出血)
 * @param top from the trim's top to line 0
 * @param left from the trim's left to the live area (版心); none means that it is centred
 * @param columns number of base columns
 * @param characters body characters a column
 * @param gutter white between columns
 * @param lines number of lines
 * @param betweenStories white lines before a block without a head
 * @param betweenColumns weight of the hairline between stories; zero for none
 * @param fold where the page is folded across, from the trim's top; none where it is not
 * @param place where the live area is written
 */
public record PageRules(
    Length trimWidth,
    Length trimHeight,
    Length bleed,
    Length top,
    Optional<Length> left,
    int columns,
    int characters,
    Extent gutter,
    int lines,
    int betweenStories,
    Length betweenColumns,
    Optional<Length> fold,
    Place place) {

  /** The grid of the page with body type of this size and pitch. */
  public Grid grid(Length body, Length pitch) {
    Length white = gutter.at(body);
    Length width = body.times(characters * columns).plus(white.times(columns - 1));
    Length x = left.orElseGet(() -> Length.units((trimWidth.units() - width.units()) / 2));
    Rect live = new Rect(x, top, width, pitch.times(lines));
    return new Grid(live, columns, characters, body, white, lines, pitch);
  }
}
