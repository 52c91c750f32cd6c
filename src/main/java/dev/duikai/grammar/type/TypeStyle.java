package dev.duikai.grammar.type;

import dev.duikai.measure.Length;
import dev.duikai.measure.Range;
import dev.duikai.notice.Place;
import java.util.Optional;

/**
 * A named style of type.
 *
 * @param name its key in {@code type}
 * @param font a font role such as {@code song}, or a font file; the job finds the face
 * @param size the type size
 * @param pitch the distance of baselines; none means 1.15 of the size for heads, the body's pitch
 *     for text
 * @param indent what the first line of a paragraph stands in
 * @param hang what the later lines of a paragraph stand in (悬挂缩进)
 * @param line how its lines are set
 * @param grades how many sizes a head may go down to fit, each some 12 % smaller
 * @param larger how many sizes a head may go up that would fill too little of its width
 * @param squeeze the narrowest that glyphs may be set, in thousandths of their width
 * @param lines how many lines a head of this style may have
 * @param align how lines stand
 * @param tracking the most that may be put between two characters, in thousandths of an em
 * @param centredInRows whether a subhead of one line stands in the middle of its rows
 * @param ink colour of the type
 * @param place where the style is written
 * @param fontPlace where its font is written, which may be in rules that these extend
 */
public record TypeStyle(
    String name,
    String font,
    Size size,
    Optional<Extent> pitch,
    Extent indent,
    Extent hang,
    LineStyle line,
    int grades,
    int larger,
    int squeeze,
    Range lines,
    Align align,
    int tracking,
    boolean centredInRows,
    Cmyk ink,
    Place place,
    Place fontPlace) {

  /** The pitch of lines of this size, by the style or 1.15 of the size. */
  public Length pitchAt(Length at) {
    return pitch.map(extent -> extent.at(at)).orElseGet(() -> at.scaled(1.15));
  }
}
