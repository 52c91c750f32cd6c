package dev.duikai.preflight.metric;

import dev.duikai.measure.Length;
import dev.duikai.preflight.anatomy.Leg;
import dev.duikai.preflight.anatomy.PrintedStory;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** M5: the legs of a story end within one line of each other, and are neither stumps nor towers. */
public final class LegBalance {

  private static final int SHORTEST = 6;
  private static final int DEEPEST = 45;

  private LegBalance() {}

  public static List<Violation> of(Board board) {
    Pins pins = new Pins(board);
    for (PrintedStory story : board.anatomy().stories()) {
      int apart = difference(board, story).orElse(0);
      if (apart > 1) {
        String detail = "legs differ by " + apart + " lines";
        pins.add(Taboo.RAGGED_LEG, story.box(), story, detail, apart, 1);
      }
      depths(pins, story);
    }
    return pins.all();
  }

  /**
   * By how many lines the feet of a story's legs differ; empty where it has one leg only. Legs over
   * an advertisement round which the text stands (文包广告) are compared with each other alone; a leg
   * of a brief ends where the next brief of its panel begins.
   */
  public static OptionalInt difference(Board board, PrintedStory story) {
    if (story.legs().size() < 2) {
      return OptionalInt.empty();
    }
    Map<Boolean, IntSummaryStatistics> ends =
        story.legs().stream()
            .filter(leg -> !endsOnBrief(board, story, leg))
            .collect(
                Collectors.partitioningBy(
                    leg -> endsOnAdvert(board, leg),
                    Collectors.summarizingInt(leg -> end(board, leg))));
    return ends.values().stream()
        .filter(feet -> feet.getCount() > 0)
        .mapToInt(feet -> feet.getMax() - feet.getMin())
        .max();
  }

  private static boolean endsOnAdvert(Board board, Leg leg) {
    return board.anatomy().adverts().stream()
        .anyMatch(advert -> advert.under(leg, board.anatomy().grid()));
  }

  private static boolean endsOnBrief(Board board, PrintedStory story, Leg leg) {
    Length line = board.anatomy().body().pitch();
    return board.anatomy().stories().stream()
        .filter(other -> other.number() > story.number())
        .filter(other -> other.head().main().isEmpty() && !other.legs().isEmpty())
        .anyMatch(other -> leg.endsOn(other.legs().getFirst().first().first().box(), line));
  }

  private static int end(Board board, Leg leg) {
    return board.ruler().baseline(leg.last().baseline(), board.anatomy().body().ascent());
  }

  private static void depths(Pins pins, PrintedStory story) {
    boolean small = !story.pictures().isEmpty() || !story.open();
    for (Leg leg : story.legs()) {
      int lines = leg.lines().size();
      if (lines > DEEPEST) {
        pins.add(Taboo.LEG_DEPTH, leg.box(), story, lines + " lines", lines, DEEPEST);
      } else if (lines < SHORTEST && !small) {
        pins.add(Taboo.LEG_DEPTH, leg.box(), story, lines + " lines", lines, SHORTEST);
      }
    }
  }
}
