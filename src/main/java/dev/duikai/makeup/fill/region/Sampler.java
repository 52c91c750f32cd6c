package dev.duikai.makeup.fill.region;

import dev.duikai.makeup.fill.table.Ranks;
import dev.duikai.makeup.fill.table.ShapeTable;
import dev.duikai.makeup.fill.table.Slicing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Reads regions of free items back from the tables, at random but from a fixed seed. */
public final class Sampler {

  /** Tries for a pinwheel of a whole page, and of a part of one. */
  private static final int WHEEL_TRIES = 60;

  private static final int INNER_TRIES = 6;
  private static final int USUALLY = 8;
  private static final int OF_TEN = 10;

  private final Slicing slicing;
  private final ShapeTable shapes;
  private final Ranks ranks;
  private final int[] freeItems;
  private final boolean turning;
  private final Corner corner;
  private final SplittableRandom random;
  private final Cutter cutter;
  private final WheelFinder wheels;
  private final int[] bits;

  /**
   * A sampler.
   *
   * @param freeItems the items of the tables' bits
   * @param turning whether parts of the page may be pinwheels too
   * @param corner the item that stands in a corner
   */
  public Sampler(
      Slicing slicing,
      ShapeTable shapes,
      Ranks ranks,
      int[] freeItems,
      boolean turning,
      Corner corner,
      long seed) {
    this.slicing = slicing;
    this.shapes = shapes;
    this.ranks = ranks;
    this.freeItems = freeItems;
    this.turning = turning;
    this.corner = corner;
    this.random = new SplittableRandom(seed);
    this.cutter = new Cutter(slicing, random);
    this.wheels = new WheelFinder(slicing, corner, random);
    this.bits = new int[1 + IntStream.of(freeItems).max().orElse(-1)];
    for (int i = 0; i < freeItems.length; i++) {
      bits[freeItems[i]] = 1 << i;
    }
  }

  SplittableRandom random() {
    return random;
  }

  /** Whether a region holds the item in a corner, so that its parts can't change sides. */
  boolean cornered(Region region) {
    return corner.in(items(region));
  }

  /** The free items of a region as bits. */
  int items(Region region) {
    return switch (region) {
      case Region.Block block -> block.item() < bits.length ? bits[block.item()] : 0;
      case Region.Split split -> split.subset();
      case Region.Turned wheel -> wheel.wheel().all();
      case Region.Group group -> group.parts().stream().mapToInt(this::items).sum();
    };
  }

  /** One of an item's forms of a size. */
  Region.Block block(int item, int width, int height) {
    return new Region.Block(item, shapes.any(item, width, height, random));
  }

  /** A random arrangement of free items whose rectangle the tables hold. */
  public Region arranged(int subset, int width, int height) {
    if (subset == 0) {
      return new Region.Group(true, width, 0, List.of());
    }
    if (Integer.bitCount(subset) == 1) {
      return block(freeItems[Integer.numberOfTrailingZeros(subset)], width, height);
    }
    if (turning) {
      Optional<Wheel> wheel = wheels.find(subset, width, height, INNER_TRIES);
      if (wheel.isPresent()) {
        return turned(wheel.get(), width, height);
      }
    }
    Slicing.Cut cut = cutter.cut(subset, width, height);
    Region a =
        cut.stacked() ? arranged(cut.a(), width, cut.at()) : arranged(cut.a(), cut.at(), height);
    Region b =
        cut.stacked()
            ? arranged(cut.b(), width, height - cut.at())
            : arranged(cut.b(), width - cut.at(), height);
    boolean swapped =
        corner.in(subset)
            ? corner.misplaced(cut.stacked(), cut.a(), cut.b())
            : cut.stacked() && weakerFirst(cut.a(), cut.b());
    return new Region.Split(subset, width, height, cut.stacked(), swapped ? b : a, swapped ? a : b);
  }

  /** A pinwheel of free items, if one is found. */
  Optional<Region> turned(int subset, int width, int height) {
    return wheels.find(subset, width, height, WHEEL_TRIES).map(w -> turned(w, width, height));
  }

  /** The pinwheel of these sets with its centre at another place, if there is one. */
  Optional<Region> shifted(Wheel wheel, int width, int height) {
    return wheels.placed(wheel, width, height).map(w -> turned(w, width, height));
  }

  /** A pinwheel whose arms and centre are arranged at random; as it is drawn or mirrored. */
  private Region turned(Wheel wheel, int width, int height) {
    int[] left = arms(wheel.left(), wheel.x2(), wheel.x1(), wheel.y1(), height);
    int[] right = arms(wheel.right(), width - wheel.x2(), width - wheel.x1(), wheel.y2(), height);
    Region a = arranged(left[0], wheel.x2(), wheel.y1());
    Region d = arranged(left[1], wheel.x1(), height - wheel.y1());
    Region b = arranged(right[0], width - wheel.x2(), wheel.y2());
    Region c = arranged(right[1], width - wheel.x1(), height - wheel.y2());
    Region e = arranged(wheel.centre(), wheel.x2() - wheel.x1(), wheel.y2() - wheel.y1());
    boolean mirrored =
        corner.in(wheel.all()) ? corner.mirrors(wheel) : strength(right[0]) < strength(left[0]);
    return new Region.Turned(wheel, width, height, mirrored, List.of(a, b, c, d, e));
  }

  /** Shares items out to an upper and a lower arm that ends at the same line. */
  private int[] arms(int set, int upper, int lower, int end, int height) {
    List<Integer> tops = new ArrayList<>();
    for (int top = (set - 1) & set; top > 0; top = (top - 1) & set) {
      if (corner.parts(top, set)
          && slicing.at(upper).has(top, end)
          && slicing.at(lower).has(set ^ top, height - end)) {
        tops.add(top);
      }
    }
    int top = tops.get(random.nextInt(tops.size()));
    return new int[] {top, set ^ top};
  }

  /** The part with the stronger story usually stands above. */
  private boolean weakerFirst(int a, int b) {
    boolean weaker = strength(a) > strength(b);
    return random.nextInt(OF_TEN) < USUALLY ? weaker : !weaker;
  }

  private int strength(int subset) {
    return ranks.best(subset, freeItems);
  }
}
