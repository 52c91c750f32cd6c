package dev.duikai.grammar;

import dev.duikai.measure.Length;
import dev.duikai.measure.Range;
import dev.duikai.notice.Place;
import java.util.List;
import java.util.Optional;

/**
 * A place on the page for what is not a story.
 *
 * @param name its key in {@code slots}
 * @param kind what stands in it
 * @param columns its width in columns
 * @param lines its height in lines
 * @param orElse what stands there where nothing is given: {@code house-ad} (公益广告)
 * @param box the box that it stands in
 * @param at the corner in which it stands where an alternative says {@code corner}
 * @param round classes of stories whose text may stand round it in an L (文包广告)
 * @param tolerance how much a finished advertisement may differ from it
 * @param place where the slot is written
 */
public record Slot(
    String name,
    SlotKind kind,
    int columns,
    Range lines,
    Optional<String> orElse,
    Optional<String> box,
    Optional<SlotCorner> at,
    List<String> round,
    Length tolerance,
    Place place) {
  public Slot {
    round = List.copyOf(round);
  }
}
