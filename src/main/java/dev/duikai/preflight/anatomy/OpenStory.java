package dev.duikai.preflight.anatomy;

import dev.duikai.preflight.line.BodyType;
import dev.duikai.preflight.line.Boxes;
import dev.duikai.preflight.line.TextLine;
import dev.duikai.preflight.page.Image;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A story while it is read. */
final class OpenStory {

  private static final int EDGE = 2000;
  private static final double UNDER = 3.8;

  private final BodyType body;
  private final List<TextLine> head = new ArrayList<>();
  private final Map<Image, List<TextLine>> pictures = new LinkedHashMap<>();
  private final LegMaker legs;
  private Optional<TextLine> byline = Optional.empty();
  private Optional<TextLine> jumpIn = Optional.empty();

  OpenStory(BodyType body) {
    this.body = body;
    this.legs = new LegMaker(body);
  }

  boolean hasHead() {
    return !head.isEmpty();
  }

  boolean hasText() {
    return !legs.isEmpty();
  }

  boolean hasPictures() {
    return !pictures.isEmpty();
  }

  List<TextLine> head() {
    return head;
  }

  /** The line that was last put into a leg. */
  Optional<TextLine> lastText() {
    return legs.last();
  }

  void add(Image image) {
    pictures.put(image, new ArrayList<>());
  }

  void add(LineKind kind, TextLine line) {
    switch (kind) {
      case HEAD -> head.add(line);
      case BYLINE -> byline = Optional.of(line);
      case JUMP_IN -> jumpIn = Optional.of(line);
      case CAPTION -> over(line).ifPresent(image -> pictures.get(image).add(line));
      case TEXT -> legs.add(LegLine.Kind.TEXT, line);
      case SUBHEAD -> legs.add(LegLine.Kind.SUBHEAD, line);
      case JUMP_OUT -> legs.add(LegLine.Kind.JUMP_OUT, line);
    }
  }

  /** The picture of this story whose caption a line may be. */
  Optional<Image> over(TextLine line) {
    return pictures.keySet().stream()
        .filter(image ->
            line.left().units() >= image.box().x().units() - EDGE
                && line.right().units() <= image.box().right().units() + EDGE + body.size().units())
        .filter(image -> {
          int white = line.box().y().minus(image.box().bottom()).units();
          return white > -EDGE && white < UNDER * body.pitch().units();
        })
        .findFirst();
  }

  PrintedStory close(int number, List<Panel> panels) {
    List<Picture> pictured =
        pictures.entrySet().stream().map(e -> new Picture(e.getKey(), e.getValue())).toList();
    PrintedStory story =
        new PrintedStory(
            number, new Head(head, byline, jumpIn), legs.legs(), pictured, Optional.empty());
    Optional<Panel> panel =
        panels.stream().filter(p -> Boxes.holds(p.box(), story.parts().getFirst())).findFirst();
    return new PrintedStory(number, story.head(), story.legs(), pictured, panel);
  }
}
