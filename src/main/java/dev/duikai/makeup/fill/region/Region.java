package dev.duikai.makeup.fill.region;

import dev.duikai.makeup.fill.Shape;
import dev.duikai.makeup.fill.Spot;
import java.util.ArrayList;
import java.util.List;

/** A rectangle of the page and what it is divided into; places follow from the order. */
public sealed interface Region {

  int width();

  int height();

  /** One item in one form. */
  record Block(int item, Shape shape) implements Region {
    @Override
    public int width() {
      return shape.columns();
    }

    @Override
    public int height() {
      return shape.lines();
    }
  }

  /** Free items that were cut in two; may be cut anew. */
  record Split(int subset, int width, int height, boolean stacked, Region first, Region second)
      implements Region {}

  /** Parts that the grammar puts below each other or side by side. */
  record Group(boolean stacked, int width, int height, List<Region> parts) implements Region {
    public Group {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A pinwheel of free items; may be cut anew.
   *
   * @param wheel its sets of items and where its centre stands, as drawn
   * @param mirrored whether left and right are exchanged
   * @param arms the arms A, B, C, D and the centre E of {@link Wheel}
   */
  record Turned(Wheel wheel, int width, int height, boolean mirrored, List<Region> arms)
      implements Region {
    public Turned {
      arms = List.copyOf(arms);
    }

    /** Left column of an arm. */
    int x(int arm) {
      int x =
          switch (arm) {
            case 1 -> arms.get(0).width();
            case 2, 4 -> arms.get(3).width();
            default -> 0;
          };
      return mirrored ? width - x - arms.get(arm).width() : x;
    }

    /** First line of an arm. */
    int y(int arm) {
      return switch (arm) {
        case 2 -> arms.get(1).height();
        case 3, 4 -> arms.get(0).height();
        default -> 0;
      };
    }
  }

  /** The items at their places if the region's top left is here. */
  default List<Spot> spots(int column, int line) {
    List<Spot> spots = new ArrayList<>();
    collect(this, column, line, spots);
    return spots;
  }

  private static void collect(Region region, int column, int line, List<Spot> spots) {
    switch (region) {
      case Block(int item, Shape shape) -> spots.add(new Spot(item, shape, column, line));
      case Split split -> {
        collect(split.first(), column, line, spots);
        int right = split.stacked() ? column : column + split.first().width();
        int below = split.stacked() ? line + split.first().height() : line;
        collect(split.second(), right, below, spots);
      }
      case Turned wheel -> {
        for (int arm = 0; arm < wheel.arms().size(); arm++) {
          collect(wheel.arms().get(arm), column + wheel.x(arm), line + wheel.y(arm), spots);
        }
      }
      case Group group -> {
        int x = column;
        int y = line;
        for (Region part : group.parts()) {
          collect(part, x, y, spots);
          x += group.stacked() ? 0 : part.width();
          y += group.stacked() ? part.height() : 0;
        }
      }
    }
  }
}
