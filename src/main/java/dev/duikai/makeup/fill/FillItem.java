package dev.duikai.makeup.fill;

import java.util.List;

/**
 * Something that must find its place: a story, a slot or a filler.
 *
 * @param name for reports
 * @param kind what it is
 * @param rank 1 is the lead; higher numbers stand lower; 0 for what has no rank
 * @param shapes the forms that it can take
 */
public record FillItem(String name, Kind kind, int rank, List<Shape> shapes) {

  /** Kinds of items. */
  public enum Kind {
    STORY,
    /** An advertisement, a nameplate or the like in its slot. */
    SLOT,
    /** What may fill room that is left (补白). */
    FILLER
  }

  public FillItem {
    shapes = List.copyOf(shapes);
  }
}
