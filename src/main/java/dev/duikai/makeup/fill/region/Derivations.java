package dev.duikai.makeup.fill.region;

import dev.duikai.makeup.fill.Node;
import dev.duikai.makeup.fill.table.Heights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Derives pages from one alternative of the grammar, at random, on top of its tables. */
public final class Derivations {

  private final Sampler sampler;
  private final Regions root;
  private final int all;
  private final int lines;
  private final Map<Regions, Map<Open, List<Share>>> shares = new IdentityHashMap<>();

  /**
   * Derivations of a page.
   *
   * @param all the free items, each of which must be placed
   * @param lines height of the page
   */
  public Derivations(Sampler sampler, Regions root, int all, int lines) {
    this.sampler = sampler;
    this.root = root;
    this.all = all;
    this.lines = lines;
  }

  /** Whether the tables know a page at all. */
  public boolean possible() {
    return root.heights().has(all, lines);
  }

  /** A page at random; none where a pinwheel was asked for and not found. */
  public Optional<Region> any() {
    return derive(root, all, lines);
  }

  private Optional<Region> derive(Regions regions, int subset, int height) {
    return switch (regions.node()) {
      case Node.Leaf(int item) -> Optional.of(sampler.block(item, regions.width(), height));
      case Node.Free free -> Optional.of(sampler.arranged(subset, regions.width(), height));
      case Node.Pinwheel wheel -> sampler.turned(subset, regions.width(), height);
      case Node.Rows rows -> group(regions, subset, height, true);
      case Node.Columns columns -> group(regions, subset, height, false);
      case Node.Cornered cornered -> derive(regions.parts().getFirst(), subset, height);
    };
  }

  private Optional<Region> group(Regions regions, int subset, int height, boolean stacked) {
    List<Region> parts = new ArrayList<>();
    int left = subset;
    int room = height;
    for (int i = 0; i < regions.parts().size(); i++) {
      boolean last = i + 1 == regions.parts().size();
      Share share = last ? new Share(left, room) : share(regions, i, left, room, stacked);
      Optional<Region> part = derive(regions.parts().get(i), share.subset(), share.height());
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
      left ^= share.subset();
      room -= stacked ? share.height() : 0;
    }
    return Optional.of(new Region.Group(stacked, regions.width(), height, parts));
  }

  /** Which items and how much height a part takes. */
  private record Share(int subset, int height) {}

  /** What a part leaves open. */
  private record Open(int part, int subset, int height) {}

  /** Which items and how much height the i-th part takes; each possibility is equally likely. */
  private Share share(Regions regions, int i, int subset, int height, boolean stacked) {
    List<Share> possible =
        shares
            .computeIfAbsent(regions, key -> new HashMap<>())
            .computeIfAbsent(
                new Open(i, subset, height), open -> shares(regions, i, subset, height, stacked));
    return possible.get(sampler.random().nextInt(possible.size()));
  }

  private static List<Share> shares(
      Regions regions, int i, int subset, int height, boolean stacked) {
    Heights mine = regions.parts().get(i).heights();
    Heights rest = regions.rests().get(i + 1);
    List<Share> possible = new ArrayList<>();
    for (int a = subset; ; a = (a - 1) & subset) {
      for (int h = stacked ? 0 : height; h <= height; h++) {
        if (mine.has(a, h) && rest.has(subset ^ a, stacked ? height - h : height)) {
          possible.add(new Share(a, h));
        }
      }
      if (a == 0) {
        break;
      }
    }
    if (possible.isEmpty()) {
      throw new IllegalStateException("the tables promise a derivation that is not there");
    }
    return possible;
  }
}
