package dev.duikai.makeup.fill.region;

import dev.duikai.makeup.fill.Shape;
import dev.duikai.makeup.fill.Spot;
import java.util.ArrayList;
import java.util.List;

/** A rectangle of the page and what it is divided into; places follow from the order. */
public sealed interface Region {

  int width();

  int height();

  /** How many small changes it offers; see {@link Moves}. */
  int changes();

  /** One of the regions that it is divided into, from 0. */
  Region part(int part);

  /** The same with another region of the same size as one of its parts. */
  Region with(int part, Region changed);

  /** Adds its items at their places if its top left is here. */
  void collect(int column, int line, List<Spot> spots);

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

    @Override
    public int changes() {
      return 1;
    }

    @Override
    public Region part(int part) {
      throw new IndexOutOfBoundsException(part);
    }

    @Override
    public Region with(int part, Region changed) {
      throw new IndexOutOfBoundsException(part);
    }

    @Override
    public void collect(int column, int line, List<Spot> spots) {
      spots.add(new Spot(item, shape, column, line));
    }
  }

  /** Free items that were cut in two; may be cut anew. */
  record Split(
      int subset, int width, int height, boolean stacked, Region first, Region second, int changes)
      implements Region {

    Split(int subset, int width, int height, boolean stacked, Region first, Region second) {
      this(subset, width, height, stacked, first, second, changes(first, second));
    }

    private static int changes(Region first, Region second) {
      return Moves.SPLIT_MOVES + first.changes() + second.changes();
    }

    @Override
    public Region part(int part) {
      return part == 0 ? first : second;
    }

    @Override
    public Region with(int part, Region changed) {
      return part == 0 ? halves(changed, second) : halves(first, changed);
    }

    /** The same with its halves in each other's place. */
    Region turned() {
      return halves(second, first);
    }

    private Region halves(Region one, Region other) {
      return new Split(subset, width, height, stacked, one, other);
    }

    @Override
    public void collect(int column, int line, List<Spot> spots) {
      first.collect(column, line, spots);
      int right = stacked ? column : column + first.width();
      int below = stacked ? line + first.height() : line;
      second.collect(right, below, spots);
    }
  }

  /** Parts that the grammar puts below each other or side by side. */
  record Group(boolean stacked, int width, int height, List<Region> parts, int changes)
      implements Region {
    public Group {
      parts = List.copyOf(parts);
    }

    Group(boolean stacked, int width, int height, List<Region> parts) {
      this(stacked, width, height, parts, changes(parts));
    }

    private static int changes(List<Region> parts) {
      int changes = 0;
      for (Region part : parts) {
        changes += part.changes();
      }
      return changes;
    }

    @Override
    public Region part(int part) {
      return parts.get(part);
    }

    @Override
    public Region with(int part, Region changed) {
      return new Group(stacked, width, height, changed(parts, part, changed));
    }

    private static List<Region> changed(List<Region> parts, int part, Region changed) {
      Region[] all = parts.toArray(new Region[0]);
      all[part] = changed;
      return List.of(all);
    }

    @Override
    public void collect(int column, int line, List<Spot> spots) {
      int x = column;
      int y = line;
      for (Region part : parts) {
        part.collect(x, y, spots);
        x += stacked ? 0 : part.width();
        y += stacked ? part.height() : 0;
      }
    }
  }

  /**
   * A pinwheel of free items; may be cut anew.
   *
   * @param wheel its sets of items and where its centre stands, as drawn
   * @param mirrored whether left and right are exchanged
   * @param arms the arms A, B, C, D and the centre E of {@link Wheel}
   */
  record Turned(
      Wheel wheel, int width, int height, boolean mirrored, List<Region> arms, int changes)
      implements Region {
    public Turned {
      arms = List.copyOf(arms);
    }

    Turned(Wheel wheel, int width, int height, boolean mirrored, List<Region> arms) {
      this(wheel, width, height, mirrored, arms, Moves.WHEEL_MOVES + Group.changes(arms));
    }

    @Override
    public Region part(int part) {
      return arms.get(part);
    }

    @Override
    public Region with(int part, Region changed) {
      return new Turned(wheel, width, height, mirrored, Group.changed(arms, part, changed));
    }

    /** Its mirror image, whose arms are not mirrored themselves. */
    Region turned() {
      return new Turned(wheel, width, height, !mirrored, arms);
    }

    @Override
    public void collect(int column, int line, List<Spot> spots) {
      for (int arm = 0; arm < arms.size(); arm++) {
        arms.get(arm).collect(column + x(arm), line + y(arm), spots);
      }
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
    collect(column, line, spots);
    return spots;
  }
}
