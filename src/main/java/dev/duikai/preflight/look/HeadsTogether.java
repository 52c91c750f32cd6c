package dev.duikai.preflight.look;

import dev.duikai.measure.Length;
import dev.duikai.preflight.anatomy.Head;
import dev.duikai.preflight.anatomy.PrintedStory;
import dev.duikai.preflight.board.Block;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.metric.HeadTouch;
import dev.duikai.preflight.metric.Pins;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All heads of a page: whether one dominates, and whether they can be told apart (5, 10). */
public final class HeadsTogether {

  private static final int MOST_ALIKE = 3;

  private HeadsTogether() {}

  public static List<Violation> of(Board board) {
    Pins pins = new Pins(board);
    dominant(pins, board);
    alike(pins, board);
    neighbours(pins, board);
    return pins.all();
  }

  private static void dominant(Pins pins, Board board) {
    List<PrintedStory> bySize =
        board.anatomy().stories().stream()
            .filter(story -> story.head().size().units() > 0)
            .sorted(Comparator.comparing((PrintedStory s) -> s.head().size()).reversed())
            .toList();
    if (bySize.size() < 2) {
      return;
    }
    double first = bySize.get(0).head().size().points();
    double second = bySize.get(1).head().size().points();
    if (first < HeadTouch.LEVEL * second) {
      String detail = first + " pt against " + second + " pt of “" + bySize.get(1).name() + "”";
      pins.add(
          Taboo.DOMINANT_HEAD,
          bySize.get(0).head().display().orElseThrow(),
          bySize.get(0),
          detail,
          first / second,
          HeadTouch.LEVEL);
    }
  }

  private static void alike(Pins pins, Board board) {
    Map<Length, Integer> sizes = new HashMap<>();
    for (PrintedStory story : board.anatomy().stories()) {
      Length size = story.head().size();
      if (size.units() > 0 && sizes.merge(size, 1, Integer::sum) == MOST_ALIKE + 1) {
        String detail = "more than " + MOST_ALIKE + " heads of " + size + " pt";
        pins.add(
            Taboo.ALIKE_HEADS,
            story.head().display().orElseThrow(),
            story,
            detail,
            MOST_ALIKE + 1,
            MOST_ALIKE);
      }
    }
  }

  private static void neighbours(Pins pins, Board board) {
    for (Block a : board.stories()) {
      for (Block b : board.stories()) {
        boolean beside = a.leftOf(b);
        boolean over = a.end() == b.line() && a.sharesColumns(b);
        PrintedStory one = a.story().orElseThrow();
        PrintedStory other = b.story().orElseThrow();
        if ((beside || over) && same(one.head(), other.head())) {
          String detail = "like “" + other.name() + "”";
          pins.add(Taboo.ALIKE_NEIGHBOURS, one.head().display().orElseThrow(), one, detail, 0, 0);
        }
      }
    }
  }

  private static boolean same(Head a, Head b) {
    return !a.main().isEmpty()
        && a.size().equals(b.size())
        && a.main().size() == b.main().size()
        && a.main().getFirst().face().equals(b.main().getFirst().face());
  }
}
