package dev.duikai.preflight.metric;

import dev.duikai.measure.Rect;
import dev.duikai.preflight.anatomy.Leg;
import dev.duikai.preflight.anatomy.LegLine;
import dev.duikai.preflight.anatomy.PrintedStory;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.line.TextLine;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * M1, as far as a page shows it without its copy: no story stops in mid-sentence, no line is
 * missing inside a leg, no text stands twice.
 */
public final class Whole {

  /** Characters of two lines that follow each other from which on their repetition is no chance. */
  private static final int FEWEST = 16;

  private static final double MISSING = 1.5;

  private Whole() {}

  public static List<Violation> of(Board board) {
    Pins pins = new Pins(board);
    Map<String, PrintedStory> seen = new HashMap<>();
    for (PrintedStory story : board.anatomy().stories()) {
      ending(pins, story, board);
      story.legs().forEach(leg -> missing(pins, story, leg, board));
      twice(pins, story, seen);
    }
    return pins.all();
  }

  private static void ending(Pins pins, PrintedStory story, Board board) {
    List<LegLine> lines = story.lines();
    if (lines.isEmpty() || story.jumpOut().isPresent()) {
      return;
    }
    TextLine last = lines.getLast().parts().getLast();
    String end = last.runs().getLast().last().text();
    boolean text = last.runs().getLast().face().equals(board.anatomy().body().face());
    boolean body = board.anatomy().body().isBody(last.runs().getLast().size());
    if (text && body && !Marks.endsText(end) && !credit(last.text())) {
      pins.add(Taboo.TEXT_CUT, last.box(), story, lines.getLast().text(), 0, 0);
    }
  }

  /** Whether a text ends with the name of a photographer or artist. */
  private static boolean credit(String text) {
    return text.endsWith("摄") || text.endsWith("图") || text.endsWith("文");
  }

  private static void missing(Pins pins, PrintedStory story, Leg leg, Board board) {
    int pitch = board.anatomy().body().pitch().units();
    for (int i = 1; i < leg.lines().size(); i++) {
      LegLine before = leg.lines().get(i - 1);
      LegLine line = leg.lines().get(i);
      int step = line.baseline().minus(before.baseline()).units();
      if (before.isText()
          && line.isText()
          && step > MISSING * pitch
          && !pictureBetween(story, before, line)) {
        int lost = Math.round(step / (float) pitch) - 1;
        String detail =
            lost + (lost == 1 ? " line is" : " lines are") + " missing over: " + line.text();
        Rect place = line.first().box();
        pins.add(Taboo.TEXT_LOST, place, story, detail, lost, 0);
      }
    }
  }

  private static boolean pictureBetween(PrintedStory story, LegLine before, LegLine line) {
    return story.pictures().stream()
        .anyMatch(p ->
            p.box().y().compareTo(before.baseline().minus(before.first().size())) > 0
                && p.box().y().compareTo(line.baseline()) < 0);
  }

  private static void twice(Pins pins, PrintedStory story, Map<String, PrintedStory> seen) {
    List<LegLine> lines = story.lines().stream().filter(LegLine::isText).toList();
    for (int i = 1; i < lines.size(); i++) {
      String text = lines.get(i - 1).text() + lines.get(i).text();
      if (text.length() >= FEWEST) {
        PrintedStory first = seen.putIfAbsent(text, story);
        if (first != null) {
          pins.add(Taboo.TEXT_TWICE, lines.get(i).first().box(), story, text, 2, 1);
        }
      }
    }
  }
}
