package dev.duikai.makeup.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Reads derivations back from the tables, at random but from a fixed seed. */
final class Sampler {

  private static final double TEMPERATURE = 8;

  private final Slicing slicing;
  private final List<FillItem> items;
  private final int[] freeItems;
  private final SplittableRandom random;
  private final Map<Long, List<Slicing.Cut>> cuts = new HashMap<>();
  private final Map<Long, List<Shape>> shapes = new HashMap<>();

  Sampler(Slicing slicing, List<FillItem> items, int[] freeItems, long seed) {
    this.slicing = slicing;
    this.items = items;
    this.freeItems = freeItems;
    this.random = new SplittableRandom(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A random derivation of a node for a subset of the free items at a height. */
  Region sample(Regions regions, int subset, int height) {
    return switch (regions.node()) {
      case Node.Leaf(int item) -> new Region.Block(item, shape(item, regions.width(), height));
      case Node.Free free -> slice(subset, regions.width(), height);
      case Node.Rows rows -> group(regions, subset, height, true);
      case Node.Columns columns -> group(regions, subset, height, false);
    };
  }

  private Region group(Regions regions, int subset, int height, boolean stacked) {
    List<Region> parts = new ArrayList<>();
    int left = subset;
    int room = height;
    for (int i = 0; i < regions.parts().size(); i++) {
      Regions part = regions.parts().get(i);
      boolean last = i + 1 == regions.parts().size();
      int[] share = last ? new int[] {left, room} : share(regions, i, left, room, stacked);
      parts.add(sample(part, share[0], share[1]));
      left ^= share[0];
      room -= stacked ? share[1] : 0;
    }
    return new Region.Group(stacked, regions.width(), height, parts);
  }

  /** Which items and how much height the i-th part takes; each possibility is equally likely. */
  private int[] share(Regions regions, int i, int subset, int height, boolean stacked) {
    Heights mine = regions.parts().get(i).heights();
    Heights rest = regions.rests().get(i + 1);
    int[] chosen = new int[0];
    int seen = 0;
    int a = subset;
    while (true) {
      int from = stacked ? 0 : height;
      for (int h = from; h <= height; h++) {
        int other = stacked ? height - h : height;
        if (mine.has(a, h) && rest.has(subset ^ a, other) && random.nextInt(++seen) == 0) {
          chosen = new int[] {a, h};
        }
      }
      if (a == 0) {
        break;
      }
      a = (a - 1) & subset;
    }
    if (chosen.length == 0) {
      throw new IllegalStateException("the tables promise a derivation that is not there");
    }
    return chosen;
  }

  /** A random slicing of free items. */
  Region slice(int subset, int width, int height) {
    if (subset == 0) {
      return new Region.Group(true, width, 0, List.of());
    }
    if (Integer.bitCount(subset) == 1) {
      int item = freeItems[Integer.numberOfTrailingZeros(subset)];
      return new Region.Block(item, shape(item, width, height));
    }
    Slicing.Cut cut = cut(subset, width, height);
    Region a = cut.stacked() ? slice(cut.a(), width, cut.at()) : slice(cut.a(), cut.at(), height);
    Region b =
        cut.stacked()
            ? slice(cut.b(), width, height - cut.at())
            : slice(cut.b(), width - cut.at(), height);
    boolean swapped = cut.stacked() ? swap(cut) : false;
    return new Region.Split(subset, width, height, cut.stacked(), swapped ? b : a, swapped ? a : b);
  }

  /** The part with the stronger story usually stands above, a filler below. */
  private boolean swap(Slicing.Cut cut) {
    boolean weaker = strength(cut.a()) > strength(cut.b());
    return random.nextInt(10) < 8 ? weaker : !weaker;
  }

  private int strength(int subset) {
    int best = 1000;
    for (int bits = subset; bits != 0; bits &= bits - 1) {
      FillItem item = items.get(freeItems[Integer.numberOfTrailingZeros(bits)]);
      best = Math.min(best, item.rank() == 0 ? 999 : item.rank());
    }
    return best;
  }

  private Slicing.Cut cut(int subset, int width, int height) {
    long key = ((long) subset << 16) | ((long) width << 8) | height;
    List<Slicing.Cut> all = cuts.computeIfAbsent(key, k -> slicing.cuts(subset, width, height));
    int stacks = 0;
    for (Slicing.Cut cut : all) {
      stacks += cut.stacked() ? 1 : 0;
    }
    boolean stacked = stacks > 0 && (stacks == all.size() || random.nextBoolean());
    int nth = random.nextInt(stacked ? stacks : all.size() - stacks);
    for (Slicing.Cut cut : all) {
      if (cut.stacked() == stacked && nth-- == 0) {
        return cut;
      }
    }
    throw new IllegalStateException("the tables promise a cut that is not there");
  }

  /** One of the item's forms of this size, the cheaper the likelier. */
  private Shape shape(int item, int width, int height) {
    List<Shape> fitting =
        shapes.computeIfAbsent(
            ((long) item << 16) | ((long) width << 8) | height,
            key ->
                items.get(item).shapes().stream()
                    .filter(s -> s.columns() == width && s.lines() == height)
                    .toList());
    if (fitting.size() == 1) {
      return fitting.getFirst();
    }
    double sum = 0;
    for (Shape shape : fitting) {
      sum += weight(shape, fitting);
    }
    double at = random.nextDouble() * sum;
    for (Shape shape : fitting) {
      at -= weight(shape, fitting);
      if (at <= 0) {
        return shape;
      }
    }
    return fitting.getLast();
  }

  private static double weight(Shape shape, List<Shape> fitting) {
    return Math.exp((fitting.getFirst().cost() - shape.cost()) / TEMPERATURE);
  }
}
