package dev.duikai.makeup.fill;

import java.util.List;

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
    };
  }

  /** One certain item. */
  record Leaf(int item) implements Node {}

  /** Any slicing of the items that stand nowhere else; several of these share them out. */
  record Free() implements Node {}

  /** A pinwheel of the items that stand nowhere else. */
  record Pinwheel() implements Node {}

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
}
