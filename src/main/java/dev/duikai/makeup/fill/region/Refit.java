package dev.duikai.makeup.fill.region;

import dev.duikai.makeup.fill.table.LineSet;
import dev.duikai.makeup.fill.table.ShapeTable;
import dev.duikai.makeup.fill.table.Slicing;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Brings a region to another size and keeps its division as far as the tables allow, so that a
 * small change of a page stays small.
 */
public final class Refit {

  private final Slicing slicing;
  private final ShapeTable shapes;
  private final Sampler sampler;
  private final SplittableRandom random;
  private final Cutter cutter;

  /** Refits by these tables; the sampler chooses among forms. */
  public Refit(Slicing slicing, ShapeTable shapes, Sampler sampler) {
    this.slicing = slicing;
    this.shapes = shapes;
    this.sampler = sampler;
    this.random = sampler.random();
    this.cutter = new Cutter(slicing, random);
  }

  /** A division of the same items whose cut stands elsewhere. */
  Optional<Region> shifted(Region.Split split) {
    return cut(split, split.width(), split.height());
  }

  /** The region at another size that the tables hold for its items. */
  private Region at(Region region, int subset, int width, int height) {
    if (region.width() == width && region.height() == height) {
      return region;
    }
    if (region instanceof Region.Block block && shapes.has(block.item(), width, height)) {
      return sampler.block(block.item(), width, height);
    }
    if (region instanceof Region.Split split) {
      Optional<Region> same = cut(split, width, height);
      if (same.isPresent()) {
        return same.get();
      }
    }
    return sampler.arranged(subset, width, height);
  }

  /** The same division at another size; none where the tables know no cut for it. */
  private Optional<Region> cut(Region.Split split, int width, int height) {
    int a = sampler.items(split.first());
    int b = sampler.items(split.second());
    Optional<Slicing.Cut> cut =
        split.stacked() ? cutter.stack(a, b, width, height) : cutter.sides(a, b, width, height);
    return cut.map(c -> divided(split, width, height, c));
  }

  private Region divided(Region.Split split, int width, int height, Slicing.Cut cut) {
    Region first =
        cut.stacked()
            ? at(split.first(), cut.a(), width, cut.at())
            : at(split.first(), cut.a(), cut.at(), height);
    Region second =
        cut.stacked()
            ? at(split.second(), cut.b(), width, height - cut.at())
            : at(split.second(), cut.b(), width - cut.at(), height);
    return new Region.Split(split.subset(), width, height, cut.stacked(), first, second);
  }

  /** The pinwheel with its centre elsewhere and its arms divided as they were. */
  Optional<Region> shifted(Region.Turned wheel) {
    int[] arms = wheel.arms().stream().mapToInt(sampler::items).toArray();
    Wheel w = wheel.wheel();
    int height = wheel.height();
    int width = wheel.width();
    LineSet tops = slicing.at(w.x2()).leaving(arms[0], slicing.at(w.x1()), arms[3], height);
    LineSet feet =
        slicing.at(width - w.x2()).leaving(arms[1], slicing.at(width - w.x1()), arms[2], height);
    LineSet middle = slicing.at(w.x2() - w.x1()).lines(arms[4]);
    return WheelFinder.chosen(w, tops, feet, middle, random)
        .map(placed -> turned(wheel, placed, arms));
  }

  private Region turned(Region.Turned wheel, Wheel w, int[] arms) {
    int width = wheel.width();
    int height = wheel.height();
    return new Region.Turned(
        w,
        width,
        height,
        wheel.mirrored(),
        java.util.List.of(
            at(wheel.arms().get(0), arms[0], w.x2(), w.y1()),
            at(wheel.arms().get(1), arms[1], width - w.x2(), w.y2()),
            at(wheel.arms().get(2), arms[2], width - w.x1(), height - w.y2()),
            at(wheel.arms().get(3), arms[3], w.x1(), height - w.y1()),
            at(wheel.arms().get(4), arms[4], w.x2() - w.x1(), w.y2() - w.y1())));
  }
}
