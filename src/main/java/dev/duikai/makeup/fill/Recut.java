package dev.duikai.makeup.fill;

import java.util.ArrayList;
import java.util.List;

/** Replaces one region of a page by another slicing of the same items at the same size. */
final class Recut {

  private Recut() {}

  /** How many regions can be cut anew. */
  static int count(Region region) {
    return switch (region) {
      case Region.Block block -> 0;
      case Region.Split split -> 2 + count(split.first()) + count(split.second());
      case Region.Group group -> group.parts().stream().mapToInt(Recut::count).sum();
      case Region.Turned wheel -> wheel.arms().stream().mapToInt(Recut::count).sum();
    };
  }

  /** The page with its n-th region cut anew, or its two halves exchanged. */
  static Region at(Region region, int n, Sampler sampler) {
    return switch (region) {
      case Region.Block block -> block;
      case Region.Split split -> split(split, n, sampler);
      case Region.Group group ->
          new Region.Group(
              group.stacked(), group.width(), group.height(), parts(group.parts(), n, sampler));
      case Region.Turned wheel ->
          new Region.Turned(
              wheel.width(), wheel.height(), wheel.mirrored(), parts(wheel.arms(), n, sampler));
    };
  }

  private static List<Region> parts(List<Region> all, int n, Sampler sampler) {
    List<Region> parts = new ArrayList<>();
    int left = n;
    for (Region part : all) {
      int count = count(part);
      parts.add(left >= 0 && left < count ? at(part, left, sampler) : part);
      left -= count;
    }
    return parts;
  }

  private static Region split(Region.Split split, int n, Sampler sampler) {
    if (n == 0) {
      return sampler.slice(split.subset(), split.width(), split.height());
    }
    if (n == 1) {
      return new Region.Split(
          split.subset(),
          split.width(),
          split.height(),
          split.stacked(),
          split.second(),
          split.first());
    }
    int first = count(split.first());
    if (n - 2 < first) {
      Region cut = at(split.first(), n - 2, sampler);
      return with(split, cut, split.second());
    }
    return with(split, split.first(), at(split.second(), n - 2 - first, sampler));
  }

  private static Region with(Region.Split split, Region first, Region second) {
    return new Region.Split(
        split.subset(), split.width(), split.height(), split.stacked(), first, second);
  }
}
