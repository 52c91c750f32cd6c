package dev.duikai.makeup.fill;

import java.util.List;
import java.util.Optional;

/** What the page grammar leaves open and what it fixes, as a tree of regions. */
public sealed interface Node {

  /** Whether a pinwheel is among its regions. */
  default boolean turning() {
    return switch (this) {
      case Leaf leaf -> false;
      case Free free -> false;
      case Pinwheel wheel -> true;
      case Rows rows -> rows.parts().stream().anyMatch(Node::turning);
      case Columns columns -> columns.parts().stream().anyMatch(Node::turning);
      case Cornered cornered -> cornered.around().turning();
    };
  }

  /** The part of it that holds an item in a corner; a page has one at most. */
  default Optional<Cornered> corner() {
    return switch (this) {
      case Leaf leaf -> Optional.empty();
      case Free free -> Optional.empty();
      case Pinwheel wheel -> Optional.empty();
      case Rows rows -> rows.parts().stream().flatMap(p -> p.corner().stream()).findFirst();
      case Columns columns ->
          columns.parts().stream().flatMap(p -> p.corner().stream()).findFirst();
      case Cornered cornered -> Optional.of(cornered);
    };
  }

  /** The items besides the stories that its free regions share out. */
  default List<Integer> with() {
    return switch (this) {
      case Leaf leaf -> List.of();
      case Free free -> free.with;
      case Pinwheel wheel -> wheel.with;
      case Rows rows -> rows.parts().stream().flatMap(p -> p.with().stream()).toList();
      case Columns columns -> columns.parts().stream().flatMap(p -> p.with().stream()).toList();
      case Cornered cornered -> cornered.around().with();
    };
  }

  /** One certain item. */
  record Leaf(int item) implements Node {}

  /**
   * Any slicing of the items that stand nowhere else; several of these share them out.
   *
   * @param with items that are no stories of their own and stand among these
   */
  record Free(List<Integer> with) implements Node {

    /** A slicing of stories alone. */
    public Free() {
      this(List.of());
    }

    public Free {
      with = List.copyOf(with);
    }
  }

  /**
   * A pinwheel of the items that stand nowhere else.
   *
   * @param with items that are no stories of their own and stand among these
   */
  record Pinwheel(List<Integer> with) implements Node {

    /** A pinwheel of stories alone. */
    public Pinwheel() {
      this(List.of());
    }

    public Pinwheel {
      with = List.copyOf(with);
    }
  }

  /** Regions below each other. */
  record Rows(List<Node> parts) implements Node {
    public Rows {
      parts = List.copyOf(parts);
    }
  }

  /** Regions side by side, each of a given width in columns. */
  record Columns(List<Node> parts, List<Integer> widths) implements Node {
    public Columns {
      parts = List.copyOf(parts);
      widths = List.copyOf(widths);
    }
  }

  /** A region with an item in one of its corners, round which the others stand. */
  record Cornered(Node around, int item, boolean right, boolean top) implements Node {

    /** The item at its place in a room of this size. */
    public Spot at(Shape shape, int columns, int lines) {
      int column = right ? columns - shape.columns() : 0;
      return new Spot(item, shape, column, top ? 0 : lines - shape.lines());
    }
  }
}
