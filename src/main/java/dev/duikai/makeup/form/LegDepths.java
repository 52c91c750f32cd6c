package dev.duikai.makeup.form;

import dev.duikai.measure.Measure;
import dev.duikai.measure.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the depths at which a block's text can be cut into legs within the bounds of its class. */
final class LegDepths {

  private final int under;
  private final int ragged;

  /**
   * Depths by these rules.
   *
   * @param under lines of text that a leg under a picture has at least
   * @param ragged what a leg that ends one line early costs
   */
  LegDepths(int under, int ragged) {
    this.under = under;
    this.ragged = ragged;
  }

  /** The text in legs of every depth in which it can be cut. */
  List<LegText> of(BlockFrame frame, Arrangement arrangement) {
    List<LegText> texts = new ArrayList<>();
    int legs = frame.division().legs();
    int taken = arrangement.taken().stream().mapToInt(Integer::intValue).sum();
    taken += arrangement.notch().columns() * arrangement.notch().lines();
    Galley galley = frame.galley();
    Portion.Stay stay = frame.portion().stay().orElse(null);
    int kept = stay == null || stay.label().isEmpty() ? 0 : 1;
    Optional<Range> standing =
        stay == null
            ? Optional.of(new Range(galley.least(), galley.most()))
            : standing(frame, stay);
    if (standing.isEmpty()) {
      return List.of();
    }
    int least = standing.get().from() + kept;
    int most = standing.get().to() + kept;
    int from = Math.max(1, Math.ceilDiv(least + taken, legs));
    int to = Math.floorDiv(most + taken + legs - 1, legs);
    if (arrangement.filled()) {
      from = arrangement.taken().getLast();
      to = from;
    }
    for (int depth = from; depth <= to; depth++) {
      int[] capacities = capacities(arrangement, depth);
      if (capacities.length == 0 || !fits(frame, capacities) || tooMany(frame, capacities, most)) {
        continue;
      }
      int d = depth;
      (stay == null
              ? LegCutter.whole(galley, capacities, ragged)
              : LegCutter.head(galley, capacities, kept))
          .ifPresent(cut -> texts.add(new LegText(d, capacities, cut)));
    }
    return texts;
  }

  /** The lines of text that may stand here of a story that goes on elsewhere. */
  private static Optional<Range> standing(BlockFrame frame, Portion.Stay stay) {
    int natural = frame.galley().natural();
    int aLine = frame.division().characters();
    int goes = Math.ceilDiv(stay.go().from(), aLine);
    int stays = natural - stay.go().to() / aLine;
    int least = Math.max(Math.min(stay.least(), natural), stays);
    int most = Math.min(stay.most(), natural - goes);
    return least <= most ? Optional.of(new Range(least, most)) : Optional.empty();
  }

  /** Lines for text in each leg; empty where one under a picture or over a notch is too short. */
  private int[] capacities(Arrangement arrangement, int depth) {
    List<Integer> capacities = new ArrayList<>();
    List<Integer> foot = arrangement.notch().taken(arrangement.taken().size());
    for (int leg = 0; leg < foot.size(); leg++) {
      int taken = arrangement.taken().get(leg);
      int room = depth - taken - foot.get(leg);
      if (arrangement.filled() && taken > 0) {
        continue;
      }
      int least = foot.get(leg) > 0 ? Notch.LEAST_ARM : taken > 0 ? under : 1;
      if (room < least) {
        return new int[0];
      }
      capacities.add(room);
    }
    return capacities.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean fits(BlockFrame frame, int[] capacities) {
    Range limits = frame.portion().storyClass().legLines();
    int longest = Arrays.stream(capacities).max().orElse(0);
    int shortest = Arrays.stream(capacities).min().orElse(0);
    return longest <= limits.to() && shortest >= Math.min(limits.from(), scant(frame));
  }

  /** Whether more lines would stay than a story that goes on elsewhere may keep. */
  private static boolean tooMany(BlockFrame frame, int[] capacities, int most) {
    return frame.portion().stay().isPresent() && Arrays.stream(capacities).sum() > most;
  }

  /**
   * The deepest legs that a very short text can have: those of the fewest that its class allows.
   */
  private static int scant(BlockFrame frame) {
    int fewest =
        frame.portion().storyClass().measures().stream().mapToInt(Measure::legs).min().orElse(1);
    return Math.max(1, frame.galley().least() / fewest);
  }
}
