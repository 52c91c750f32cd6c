package dev.duikai.preflight.audit;

import dev.duikai.preflight.anatomy.Anatomy;
import dev.duikai.preflight.anatomy.PrintedStory;
import dev.duikai.preflight.board.Block;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.board.Use;
import dev.duikai.preflight.metric.Gaps;
import dev.duikai.preflight.metric.LegBalance;
import dev.duikai.preflight.metric.LineGrid;
import dev.duikai.preflight.metric.PageFoot;
import dev.duikai.preflight.metric.RankOrder;
import dev.duikai.preflight.metric.WhiteRoom;
import dev.duikai.preflight.verdict.PageFacts;
import dev.duikai.preflight.verdict.RoomFacts;
import dev.duikai.preflight.verdict.StoryFacts;
import dev.duikai.preflight.verdict.TextFacts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Collects the figures of a page. */
final class FactsMaker {

  private FactsMaker() {}

  static PageFacts of(Board board) {
    return new PageFacts(
        board.anatomy().grid(), text(board), room(board), stories(board), skeleton(board));
  }

  private static TextFacts text(Board board) {
    int lines = 0;
    int characters = 0;
    for (PrintedStory story : board.anatomy().stories()) {
      lines += story.lines().size();
      characters +=
          story.lines().stream()
              .mapToInt(line -> line.text().codePointCount(0, line.text().length()))
              .sum();
    }
    return new TextFacts(
        lines, characters, LineGrid.furthest(board), Gaps.loose(board), Gaps.widest(board));
  }

  private static RoomFacts room(Board board) {
    return new RoomFacts(
        board.anatomy().grid().columns(),
        board.anatomy().grid().lines(),
        WhiteRoom.share(board),
        PageFoot.gaps(board),
        WhiteRoom.headWhite(board),
        board.cells(Use.PICTURE),
        board.cells(Use.TEXT),
        board.cells(Use.HEAD),
        board.cells(Use.OTHER));
  }

  private static StoryFacts stories(Board board) {
    Anatomy anatomy = board.anatomy();
    List<Integer> apart =
        anatomy.stories().stream()
            .map(story -> LegBalance.difference(board, story))
            .filter(java.util.OptionalInt::isPresent)
            .map(java.util.OptionalInt::getAsInt)
            .toList();
    return new StoryFacts(
        anatomy.stories().size(),
        apart.size(),
        (int) apart.stream().filter(lines -> lines == 0).count(),
        (int) apart.stream().filter(lines -> lines <= 1).count(),
        apart.stream().mapToInt(Integer::intValue).max().orElse(0),
        RankOrder.count(board),
        (int) anatomy.stories().stream().filter(s -> s.jumpOut().isPresent()).count(),
        (int) anatomy.stories().stream().filter(s -> s.head().jumpIn().isPresent()).count(),
        anatomy.adverts().size(),
        anatomy.stories().stream().mapToInt(s -> s.pictures().size()).sum());
  }

  /** Columns and tenths of the page that each block takes, from the top left on. */
  private static String skeleton(Board board) {
    int tenth = Math.max(1, board.anatomy().grid().lines() / 10);
    return board.blocks().stream()
        .sorted(Comparator.comparingInt(Block::line).thenComparingInt(Block::column))
        .map(block ->
            block.column()
                + "+"
                + block.span()
                + "@"
                + Math.round(block.line() / (float) tenth)
                + (block.isStory() ? "" : block.kind().name().substring(0, 1)))
        .collect(Collectors.joining(" "));
  }
}
