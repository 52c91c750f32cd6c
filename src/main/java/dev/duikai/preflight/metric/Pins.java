package dev.duikai.preflight.metric;

import dev.duikai.measure.Rect;
import dev.duikai.notice.Level;
import dev.duikai.preflight.anatomy.PrintedStory;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.ArrayList;
import java.util.List;

/** Collects violations of one page and says where each one is. */
public final class Pins {

  private final Board board;
  private final List<Violation> found = new ArrayList<>();

  /** Violations of a page. */
  public Pins(Board board) {
    this.board = board;
  }

  /** Something wrong with a story. */
  public void add(
      Taboo taboo, Rect place, PrintedStory story, String detail, double value, double limit) {
    add(taboo, place, story.name(), detail, value, limit);
  }

  /** Something wrong with the page; the story may be empty. */
  public void add(
      Taboo taboo, Rect place, String story, String detail, double value, double limit) {
    add(taboo, taboo.level(), place, story, detail, value, limit);
  }

  /** Something that a page is allowed once. */
  public void letPass(
      Taboo taboo, Rect place, PrintedStory story, String detail, double value, double limit) {
    add(taboo, Level.NOTICE, place, story.name(), detail, value, limit);
  }

  private void add(
      Taboo taboo,
      Level level,
      Rect place,
      String story,
      String detail,
      double value,
      double limit) {
    int column = board.ruler().column(place.x());
    int line = board.ruler().line(place.y());
    found.add(new Violation(taboo, level, place, column, line, story, detail, value, limit));
  }

  /** What was collected. */
  public List<Violation> all() {
    return List.copyOf(found);
  }
}
