package dev.duikai.grammar.type;

import dev.duikai.measure.Range;
import dev.duikai.notice.Place;
import java.util.List;
import java.util.Optional;

/**
 * One form of a headline (标题): which styles its parts take and how many rows it may fill.
 *
 * @param name its key in {@code heads}
 * @param kicker style of the kicker (引题); none means that the form prints none
 * @param main style of the main head (主题)
 * @param deck style of the deck (副题)
 * @param byline style of a byline on its own line (记者署名)
 * @param label style of the label and the series line (栏目)
 * @param jumpIn style of the jump-in line (上接)
 * @param lines how many lines of the page's grid the head may fill, its white included
 * @param places where it may stand, the best first
 * @param opens text that opens a run-in head, such as ■; empty for none
 * @param reverse the ground on which the main head stands in white (反白); none for black on paper
 * @param place where the form is written
 */
public record HeadForm(
    String name,
    Optional<String> kicker,
    String main,
    Optional<String> deck,
    Optional<String> byline,
    Optional<String> label,
    Optional<String> jumpIn,
    Range lines,
    List<HeadPlace> places,
    String opens,
    Optional<Cmyk> reverse,
    Place place) {

  public HeadForm {
    places = List.copyOf(places);
  }

  /** Whether head and text stand in one piece. */
  public boolean runIn() {
    return places.contains(HeadPlace.RUN_IN);
  }
}
