package dev.duikai.preflight.audit;

import dev.duikai.measure.Rect;
import dev.duikai.preflight.anatomy.LegLine;
import dev.duikai.preflight.anatomy.PrintedStory;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.page.Glyph;
import dev.duikai.preflight.verdict.PageReading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Collects what a page says. */
final class ReadingMaker {

  private ReadingMaker() {}

  static PageReading of(Board board) {
    String drawn =
        board.anatomy().page().glyphs().stream()
            .filter(Glyph::inked)
            .map(Glyph::text)
            .collect(Collectors.joining());
    List<PageReading.Line> lines = new ArrayList<>();
    for (PrintedStory story : board.anatomy().stories()) {
      for (LegLine line : story.lines()) {
        if (line.kind() != LegLine.Kind.JUMP_OUT) {
          lines.add(line(board, story, line));
        }
      }
    }
    return new PageReading(drawn, lines);
  }

  private static PageReading.Line line(Board board, PrintedStory story, LegLine line) {
    Rect box = line.first().box();
    return new PageReading.Line(
        story.name(), line.text(), box, board.ruler().column(box.x()), board.ruler().line(box.y()));
  }
}
