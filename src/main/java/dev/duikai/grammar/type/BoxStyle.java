package dev.duikai.grammar.type;

import dev.duikai.measure.Length;
import dev.duikai.notice.Place;
import java.util.Optional;

/**
 * A box (加框) or a tinted panel (衬底).
 *
 * @param name its key in {@code boxes}
 * @param rule weight of the frame; zero for none
 * @param border tiles that make its frame instead of a rule (花边)
 * @param pad lines that it spends at the top and again at the foot
 * @param inset white at each side
 * @param tint colour of the ground
 * @param bar weight of a bar at the top instead of a frame; zero for none
 * @param band style of the words in the box's reversed band (反白)
 * @param bandLines lines that the band takes, its white not counted
 * @param place where the box is written
 */
public record BoxStyle(
    String name,
    Length rule,
    Optional<BorderKind> border,
    int pad,
    Extent inset,
    Optional<Cmyk> tint,
    Length bar,
    Optional<String> band,
    int bandLines,
    Place place) {}
