package dev.duikai.preflight.metric;

import dev.duikai.preflight.anatomy.Picture;
import dev.duikai.preflight.anatomy.PrintedStory;
import dev.duikai.preflight.board.Block;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * M9: stories are painted by rank. A strong one's head, size by span, isn't smaller than a weaker
 * one's, and it doesn't stand clearly lower than one with a smaller head (主次倒置). What is counted is
 * stories out of order; one on a page is let pass.
 */
public final class RankOrder {

  private static final int ALLOWED = 1;

  /** Ranks whose heads no weaker story may exceed. */
  private static final int STRONG = 3;

  /** A fifth of the page is clearly lower. */
  private static final int LOWER = 5;

  private static final int PHOTO_LINES = 15;

  private RankOrder() {}

  public static List<Violation> of(Board board) {
    Pins pins = new Pins(board);
    List<Inversion> found = inversions(board);
    for (Inversion inversion : found) {
      PrintedStory story = inversion.strong();
      String detail = inversion.why() + " “" + inversion.weak().name() + "”";
      if (found.size() > ALLOWED) {
        pins.add(Taboo.RANK_ORDER, story.box(), story, detail, found.size(), ALLOWED);
      } else {
        pins.letPass(Taboo.RANK_ORDER, story.box(), story, detail, found.size(), ALLOWED);
      }
    }
    return pins.all();
  }

  /** How many stories stand out of order. */
  public static int count(Board board) {
    return inversions(board).size();
  }

  private record Inversion(PrintedStory strong, PrintedStory weak, String why) {}

  private static List<Inversion> inversions(Board board) {
    List<Block> ranked = board.stories().stream().filter(RankOrder::ranked).toList();
    int lower = board.anatomy().grid().lines() / LOWER;
    List<Inversion> found = new ArrayList<>();
    for (int i = 0; i < ranked.size(); i++) {
      Block strong = ranked.get(i);
      boolean dominates = i < STRONG;
      ranked.stream()
          .skip(i + 1L)
          .flatMap(weak -> inversion(strong, weak, dominates, lower).stream())
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Inversion> inversion(
      Block strong, Block weak, boolean dominates, int lower) {
    PrintedStory a = strong.story().orElseThrow();
    PrintedStory b = weak.story().orElseThrow();
    if (dominates && weight(weak) > HeadTouch.LEVEL * weight(strong)) {
      return Optional.of(new Inversion(a, b, "has a smaller head than"));
    }
    boolean larger = size(strong) >= HeadTouch.LEVEL * size(weak);
    return larger && weak.line() + lower < strong.line()
        ? Optional.of(new Inversion(a, b, "stands below"))
        : Optional.empty();
  }

  /** Tails, boxed pieces and photo stories have places of their own. */
  private static boolean ranked(Block block) {
    PrintedStory story = block.story().orElseThrow();
    return story.open()
        && !photo(story)
        && story.head().jumpIn().isEmpty()
        && story.head().size().units() > 0;
  }

  /** A few lines to a picture, or a head under it (图片新闻). */
  private static boolean photo(PrintedStory story) {
    return !story.pictures().isEmpty()
        && (story.lines().size() < PHOTO_LINES || story.pictures().stream().anyMatch(above(story)));
  }

  private static Predicate<Picture> above(PrintedStory story) {
    return picture ->
        story.head().display().stream()
            .anyMatch(head -> head.y().compareTo(picture.box().bottom()) >= 0);
  }

  private static double size(Block block) {
    return block.story().orElseThrow().head().size().points();
  }

  private static double weight(Block block) {
    return size(block) * block.span();
  }
}
