package dev.duikai.preflight.anatomy;

import dev.duikai.measure.Rect;
import dev.duikai.preflight.line.Boxes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A story as it is printed.
 *
 * @param number its place in the order of painting, from 0
 * @param head its head; without lines where it has none of its own
 * @param legs its legs in the order of painting
 * @param pictures its pictures
 * @param panel the box or ground in which it stands
 */
public record PrintedStory(
    int number, Head head, List<Leg> legs, List<Picture> pictures, Optional<Panel> panel) {

  public PrintedStory {
    legs = List.copyOf(legs);
    pictures = List.copyOf(pictures);
  }

  /** A few words by which a reader finds it. */
  public String name() {
    StringBuilder text = new StringBuilder();
    head.main().forEach(line -> text.append(line.text()));
    if (text.isEmpty() && !legs.isEmpty()) {
      text.append(legs.getFirst().first().text());
    }
    return text.isEmpty() ? "picture" : text.substring(0, Math.min(text.length(), 14));
  }

  /** Everything it is made of. */
  public List<Rect> parts() {
    List<Rect> parts = new ArrayList<>();
    head.all().forEach(line -> parts.add(line.box()));
    legs.forEach(leg -> parts.add(leg.box()));
    pictures.forEach(picture -> parts.add(picture.box()));
    return parts;
  }

  /** The rectangle around all its parts. */
  public Rect box() {
    return Boxes.around(parts());
  }

  /** All lines of its legs in the order of painting. */
  public List<LegLine> lines() {
    return legs.stream().flatMap(leg -> leg.lines().stream()).toList();
  }

  /** The line that says where the story goes on (下转). */
  public Optional<LegLine> jumpOut() {
    return lines().stream().filter(line -> line.kind() == LegLine.Kind.JUMP_OUT).findFirst();
  }

  /** Whether its head stands open, outside any box. */
  public boolean open() {
    return panel.isEmpty();
  }
}
