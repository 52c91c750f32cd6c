package dev.duikai.grammar.production;

import dev.duikai.measure.Range;
import java.util.List;

/** One alternative of a production. */
public sealed interface Alternative {

  Frame frame();

  /** Parts below each other, each over the whole width. */
  record Rows(List<Part> parts, Frame frame) implements Alternative {

    public Rows {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Parts side by side.
   *
   * @param widths the width of each part in columns; empty means that all widths may be tried
   */
  record Columns(List<Part> parts, List<Integer> widths, Frame frame) implements Alternative {

    public Columns {
      parts = List.copyOf(parts);
      widths = List.copyOf(widths);
    }
  }

  /** Stories of one class below each other, as many as {@code count} allows, by rank. */
  record Stack(String storyClass, Range count, Frame frame) implements Alternative {}

  /** Any slicing of the room into rows and columns. */
  record RowsAuto(Frame frame) implements Alternative {}

  /** Any arrangement of five regions round a centre. */
  record Pinwheel(Frame frame) implements Alternative {}

  /** A part that fills the page round a slot in a corner at its foot. */
  record Corner(Part around, Part.SlotPart slot, Frame frame) implements Alternative {}

  /** The parts of this alternative; a stack and the autos have none. */
  default List<Part> parts() {
    return switch (this) {
      case Rows rows -> rows.parts;
      case Columns columns -> columns.parts;
      case Stack stack -> List.of();
      case RowsAuto rows -> List.of();
      case Pinwheel pinwheel -> List.of();
      case Corner corner -> List.of(corner.around, corner.slot);
    };
  }
}
