package dev.duikai.preflight.metric;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.preflight.anatomy.Leg;
import dev.duikai.preflight.anatomy.Picture;
import dev.duikai.preflight.anatomy.PrintedStory;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.line.Boxes;
import dev.duikai.preflight.line.TextLine;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.List;
import java.util.Optional;

/**
 * M8: legs follow each other from left to right, text stands under its own head and under no other,
 * and no two stories lie over each other.
 */
public final class ReadingOrder {

  private static final Length TOUCH = Length.points(1);
  private static final int ASTRAY = 9;

  private ReadingOrder() {}

  public static List<Violation> of(Board board) {
    Pins pins = new Pins(board);
    for (PrintedStory story : board.anatomy().stories()) {
      legs(pins, story);
      ownHead(pins, board, story);
      for (PrintedStory other : board.anatomy().stories()) {
        if (other.number() != story.number()) {
          foreignHead(pins, story, other);
        }
        if (other.number() > story.number()) {
          overlap(pins, story, other);
        }
      }
    }
    return pins.all();
  }

  private static void legs(Pins pins, PrintedStory story) {
    for (int i = 1; i < story.legs().size(); i++) {
      Leg before = story.legs().get(i - 1);
      Leg leg = story.legs().get(i);
      if (leg.left().compareTo(before.left()) <= 0) {
        String detail = "leg " + (i + 1) + " doesn't stand to the right of leg " + i;
        pins.add(Taboo.READING_ORDER, leg.box(), story, detail, i + 1, i);
      }
    }
  }

  private static void ownHead(Pins pins, Board board, PrintedStory story) {
    Optional<Rect> head = story.head().display();
    if (head.isEmpty() || story.head().upright() || story.legs().isEmpty()) {
      return;
    }
    for (Leg leg : story.legs()) {
      Rect box = leg.box();
      if (box.y().plus(TOUCH).compareTo(head.get().bottom()) < 0) {
        pins.add(Taboo.TEXT_OVER_HEAD, box, story, leg.first().text(), 0, 0);
      }
    }
    Rect legs = Boxes.around(story.legs().stream().map(Leg::box).toList());
    Rect under = story.pictures().stream().map(Picture::box).reduce(legs, Boxes::around);
    int white = legs.y().minus(head.get().bottom()).units();
    boolean beside = Boxes.commonWidth(under, head.get()) < head.get().width().units() / 2;
    boolean far =
        story.pictures().isEmpty() && white > ASTRAY * board.anatomy().body().pitch().units();
    if (beside || far) {
      pins.add(
          Taboo.READING_ORDER, head.get(), story, "the head doesn't stand over its text", 0, 0);
    }
  }

  /** A head of another story between a story's head and the foot of one of its legs. */
  private static void foreignHead(Pins pins, PrintedStory story, PrintedStory other) {
    Optional<Rect> foreign = other.head().display();
    if (foreign.isEmpty()) {
      return;
    }
    for (Leg leg : story.legs()) {
      Length top = story.head().display().map(Rect::bottom).orElse(leg.box().y());
      Rect path = Rect.between(leg.left(), top, leg.right(), leg.box().bottom()).inset(TOUCH);
      if (path.height().units() > 0 && Boxes.meet(path, foreign.get())) {
        pins.add(Taboo.FOREIGN_HEAD, foreign.get(), story, "“" + other.name() + "”", 0, 0);
        return;
      }
    }
  }

  private static void overlap(Pins pins, PrintedStory story, PrintedStory other) {
    for (Rect a : solid(story)) {
      for (Rect b : solid(other)) {
        if (Boxes.meet(a.inset(TOUCH), b.inset(TOUCH))) {
          pins.add(Taboo.OVERLAP, a, story, "with “" + other.name() + "”", 0, 0);
          return;
        }
      }
    }
  }

  private static List<Rect> solid(PrintedStory story) {
    List<Rect> parts = new java.util.ArrayList<>();
    story.head().all().stream().map(TextLine::box).forEach(parts::add);
    story.lines().forEach(line -> line.parts().forEach(part -> parts.add(part.box())));
    story.pictures().forEach(picture -> parts.add(picture.image().box()));
    return parts;
  }
}
