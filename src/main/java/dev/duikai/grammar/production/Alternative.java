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

  /**
   * Any slicing of the room into rows and columns.
   *
   * @param with stacks that stand among the stories as one block each
   */
  record RowsAuto(List<Part> with, Frame frame) implements Alternative {

    public RowsAuto {
      with = List.copyOf(with);
    }
  }

  /**
   * Any arrangement of five regions round a centre.
   *
   * @param with stacks that stand among the stories as one block each
   */
  record Pinwheel(List<Part> with, Frame frame) implements Alternative {

    public Pinwheel {
      with = List.copyOf(with);
    }
  }

  /** A part that fills the room round a slot in one of its corners. */
  record Corner(Part around, Part.SlotPart slot, Frame frame) implements Alternative {}

  /** The parts that this alternative names. */
  default List<Part> parts() {
    return switch (this) {
      case Rows rows -> rows.parts;
      case Columns columns -> columns.parts;
      case Stack stack -> List.of();
      case RowsAuto rows -> rows.with;
      case Pinwheel pinwheel -> pinwheel.with;
      case Corner corner -> List.of(corner.around, corner.slot);
    };
  }
}
