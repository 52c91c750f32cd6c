package dev.duikai.makeup.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
  private final Map<Regions, Map<Open, List<Share>>> shares = new IdentityHashMap<>();

  Sampler(Slicing slicing, List<FillItem> items, int[] freeItems, long seed) {
    this.slicing = slicing;
    this.items = items;
    this.freeItems = freeItems;
    this.random = new SplittableRandom(seed);
  }

  SplittableRandom random() {
    return random;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A random derivation of a node for a subset of the free items at a height. */
  Region sample(Regions regions, int subset, int height) {
    return switch (regions.node()) {
      case Node.Leaf(int item) -> new Region.Block(item, shape(item, regions.width(), height));
      case Node.Free free -> slice(subset, regions.width(), height);
      case Node.Pinwheel wheel -> throw new IllegalArgumentException("a pinwheel has no table");
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
      Share share = last ? new Share(left, room) : share(regions, i, left, room, stacked);
      parts.add(sample(part, share.subset(), share.height()));
      left ^= share.subset();
      room -= stacked ? share.height() : 0;
    }
    return new Region.Group(stacked, regions.width(), height, parts);
  }

  /** Which items and how much height a part takes. */
  private record Share(int subset, int height) {}

  /** What a part leaves open. */
  private record Open(int part, int subset, int height) {}

  /** Which items and how much height the i-th part takes; each possibility is equally likely. */
  private Share share(Regions regions, int i, int subset, int height, boolean stacked) {
    List<Share> all =
        shares
            .computeIfAbsent(regions, key -> new HashMap<>())
            .computeIfAbsent(
                new Open(i, subset, height), open -> shares(regions, i, subset, height, stacked));
    return all.get(random.nextInt(all.size()));
  }

  private static List<Share> shares(
      Regions regions, int i, int subset, int height, boolean stacked) {
    Heights mine = regions.parts().get(i).heights();
    Heights rest = regions.rests().get(i + 1);
    List<Share> all = new ArrayList<>();
    for (int a = subset; ; a = (a - 1) & subset) {
      for (int h = stacked ? 0 : height; h <= height; h++) {
        if (mine.has(a, h) && rest.has(subset ^ a, stacked ? height - h : height)) {
          all.add(new Share(a, h));
        }
      }
      if (a == 0) {
        break;
      }
    }
    if (all.isEmpty()) {
      throw new IllegalStateException("the tables promise a derivation that is not there");
    }
    return all;
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

  /** A pinwheel whose arms and centre are sliced at random; as it is drawn or mirrored. */
  Region wheel(Wheel wheel, int width, int height) {
    int[] leftArms = arms(wheel.left(), wheel.x2(), wheel.x1(), wheel.y1(), height);
    int[] rightArms =
        arms(wheel.right(), width - wheel.x2(), width - wheel.x1(), wheel.y2(), height);
    Region a = slice(leftArms[0], wheel.x2(), wheel.y1());
    Region d = slice(leftArms[1], wheel.x1(), height - wheel.y1());
    Region b = slice(rightArms[0], width - wheel.x2(), wheel.y2());
    Region c = slice(rightArms[1], width - wheel.x1(), height - wheel.y2());
    Region e = slice(wheel.centre(), wheel.x2() - wheel.x1(), wheel.y2() - wheel.y1());
    boolean mirrored = strength(rightArms[0]) < strength(leftArms[0]);
    return new Region.Turned(width, height, mirrored, List.of(a, b, c, d, e));
  }

  /** Shares items out to an upper and a lower arm. */
  private int[] arms(int set, int upper, int lower, int end, int height) {
    List<Integer> tops = new ArrayList<>();
    for (int top = (set - 1) & set; top > 0; top = (top - 1) & set) {
      if (slicing.at(upper).has(top, end) && slicing.at(lower).has(set ^ top, height - end)) {
        tops.add(top);
      }
    }
    int top = tops.get(random.nextInt(tops.size()));
    return new int[] {top, set ^ top};
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
