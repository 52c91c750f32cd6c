package dev.duikai.preflight.metric;

import dev.duikai.measure.Rect;
import dev.duikai.preflight.anatomy.LegLine;
import dev.duikai.preflight.anatomy.PrintedStory;
import dev.duikai.preflight.anatomy.Words;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.line.TextLine;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * M10: every 下转 has its 上接 on the page it names and the other way round, as far as both pages were
 * given; a story jumps inside a sentence, once, and no page sends out more than two.
 */
public final class Jumps {

  private static final int MOST = 2;

  private final List<Board> pages;

  private Jumps(List<Board> pages) {
    this.pages = pages;
  }

  /** The faults of each page, in the order of the pages. */
  public static List<List<Violation>> of(List<Board> pages) {
    Jumps jumps = new Jumps(pages);
    return pages.stream().map(jumps::page).toList();
  }

  private List<Violation> page(Board board) {
    Pins pins = new Pins(board);
    List<PrintedStory> out = new ArrayList<>();
    for (PrintedStory story : board.anatomy().stories()) {
      story
          .jumpOut()
          .ifPresent(line -> {
            out.add(story);
            answered(pins, board, story, line.first(), true);
            sentence(pins, story, line);
            if (story.head().jumpIn().isPresent()) {
              pins.add(Taboo.JUMP_TWICE, line.first().box(), story, line.text(), 2, 1);
            }
          });
      story.head().jumpIn().ifPresent(line -> answered(pins, board, story, line, false));
    }
    if (out.size() > MOST) {
      pins.add(
          Taboo.JUMP_MOST,
          out.getLast().box(),
          out.getLast(),
          out.size() + " jumps",
          out.size(),
          MOST);
    }
    return pins.all();
  }

  /** As many references must come back from the page that is named as go there. */
  private void answered(Pins pins, Board here, PrintedStory story, TextLine line, boolean out) {
    String reference = Words.reference(line.text());
    String name = PageName.of(here.anatomy());
    if (PageName.means(reference, name)) {
      pins.add(Taboo.JUMP_UNANSWERED, line.box(), story, line.text() + " names this page", 0, 1);
      return;
    }
    for (Board there : pages) {
      if (PageName.means(reference, PageName.of(there.anatomy()))) {
        int go = references(here, PageName.of(there.anatomy()), out);
        int come = references(there, name, !out);
        if (go != come) {
          String detail =
              line.text()
                  + " is answered by "
                  + come
                  + " of "
                  + go
                  + " on page "
                  + PageName.of(there.anatomy());
          pins.add(Taboo.JUMP_UNANSWERED, line.box(), story, detail, come, go);
        }
        return;
      }
    }
    if (complete()) {
      pins.add(Taboo.JUMP_UNANSWERED, line.box(), story, line.text() + ": no such page", 0, 1);
    }
  }

  /** Whether the pages given are an edition from its front on, without a gap. */
  private boolean complete() {
    List<Integer> numbers =
        pages.stream()
            .map(board -> PageName.of(board.anatomy()).replaceAll("\\D", ""))
            .filter(digits -> !digits.isEmpty())
            .map(Integer::valueOf)
            .sorted()
            .toList();
    return numbers.size() > 1 && numbers.getFirst() == 1 && numbers.getLast() == numbers.size();
  }

  private static int references(Board from, String to, boolean out) {
    return (int)
        from.anatomy().stories().stream()
            .flatMap(story ->
                (out
                        ? story.jumpOut().map(LegLine::text)
                        : story.head().jumpIn().map(TextLine::text))
                    .stream())
            .filter(text -> PageName.means(Words.reference(text), to))
            .count();
  }

  private static void sentence(Pins pins, PrintedStory story, LegLine jump) {
    List<LegLine> lines = story.lines();
    int at = lines.indexOf(jump);
    if (at < 1) {
      return;
    }
    LegLine before = lines.get(at - 1);
    String end = LineMarks.glyphs(before).getLast().text();
    if (Marks.endsSentence(end)) {
      Rect place = before.first().box();
      pins.add(Taboo.JUMP_SENTENCE, place, story, before.text(), 0, 0);
    }
  }
}
