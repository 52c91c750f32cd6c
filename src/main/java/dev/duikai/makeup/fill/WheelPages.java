package dev.duikai.makeup.fill;

import java.util.ArrayList;
import java.util.List;

/** Pages whose free region is a pinwheel, with what the grammar puts above and below it. */
final class WheelPages {

  private static final int WHEELS_A_HEIGHT = 600;
  private static final int HEIGHTS = 16;

  private record Kind(int above, int below, int height, List<Wheel> wheels) {}

  private final Problem problem;
  private final Sampler sampler;
  private final List<Regions> above;
  private final List<Regions> below;
  private final List<Kind> kinds = new ArrayList<>();

  private WheelPages(Problem problem, Sampler sampler, List<Regions> above, List<Regions> below) {
    this.problem = problem;
    this.sampler = sampler;
    this.above = above;
    this.below = below;
  }

  /** Whether a page asks for a pinwheel at a place where it can be had: alone or among rows. */
  static boolean asked(Node root) {
    return flat(root).stream().anyMatch(Node.Pinwheel.class::isInstance);
  }

  private static List<Node> flat(Node node) {
    if (!(node instanceof Node.Rows rows)) {
      return List.of(node);
    }
    return rows.parts().stream().flatMap(part -> flat(part).stream()).toList();
  }

  static WheelPages of(Problem problem, Node root, Slicing slicing, Sampler sampler, int all) {
    List<Regions> above = new ArrayList<>();
    List<Regions> below = new ArrayList<>();
    boolean met = false;
    for (Node part : flat(root)) {
      if (part instanceof Node.Pinwheel) {
        met = true;
      } else {
        (met ? below : above).add(Regions.of(part, problem.columns(), slicing, problem.items()));
      }
    }
    WheelPages pages = new WheelPages(problem, sampler, above, below);
    pages.list(slicing, all);
    return pages;
  }

  boolean none() {
    return kinds.isEmpty();
  }

  private void list(Slicing slicing, int all) {
    List<int[]> rooms = new ArrayList<>();
    for (int a : heights(above)) {
      for (int b : heights(below)) {
        if (problem.lines() - a - b > 0) {
          rooms.add(new int[] {a, b});
        }
      }
    }
    int step = Math.max(1, Math.ceilDiv(rooms.size(), HEIGHTS));
    for (int i = 0; i < rooms.size(); i += step) {
      int height = problem.lines() - rooms.get(i)[0] - rooms.get(i)[1];
      List<Wheel> wheels =
          Wheels.of(slicing, problem.columns(), height, all, sampler.random(), WHEELS_A_HEIGHT);
      if (!wheels.isEmpty()) {
        kinds.add(new Kind(rooms.get(i)[0], rooms.get(i)[1], height, wheels));
      }
    }
  }

  /** The heights that parts without free items can have together. */
  private static List<Integer> heights(List<Regions> parts) {
    List<Integer> sums = List.of(0);
    for (Regions part : parts) {
      List<Integer> next = new ArrayList<>();
      for (int sum : sums) {
        for (int h = part.heights().next(0, 1); h > 0; h = part.heights().next(0, h + 1)) {
          if (!next.contains(sum + h)) {
            next.add(sum + h);
          }
        }
      }
      sums = next;
    }
    return sums;
  }

  /** A page at random. */
  Region sample() {
    Kind kind = kinds.get(sampler.below(kinds.size()));
    Wheel wheel = kind.wheels().get(sampler.below(kind.wheels().size()));
    List<Region> rows = new ArrayList<>(rows(above, kind.above()));
    rows.add(sampler.wheel(wheel, problem.columns(), kind.height()));
    rows.addAll(rows(below, kind.below()));
    return new Region.Group(true, problem.columns(), problem.lines(), rows);
  }

  /** Parts whose heights sum to a whole; the first possibility that does. */
  private List<Region> rows(List<Regions> parts, int whole) {
    List<Region> rows = new ArrayList<>();
    int left = whole;
    for (int i = 0; i < parts.size(); i++) {
      List<Integer> rest = heights(parts.subList(i + 1, parts.size()));
      Heights mine = parts.get(i).heights();
      int h = mine.next(0, 1);
      while (!rest.contains(left - h)) {
        h = mine.next(0, h + 1);
      }
      rows.add(sampler.sample(parts.get(i), 0, h));
      left -= h;
    }
    return rows;
  }
}
