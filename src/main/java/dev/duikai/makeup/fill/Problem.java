package dev.duikai.makeup.fill;

import java.util.ArrayList;
import java.util.List;

/**
 * A page to be filled.
 *
 * @param columns width of the page
 * @param lines height of the page
 * @param items everything that may stand on it
 * @param skeletons what the page may become, the best first
 * @param weights what faults cost
 */
public record Problem(
    int columns, int lines, List<FillItem> items, List<Skeleton> skeletons, Weights weights) {

  public Problem {
    items = List.copyOf(items);
    skeletons = List.copyOf(skeletons);
  }

  /** Whether any item must stand at a certain place. */
  public boolean pinned() {
    return skeletons.stream().anyMatch(skeleton -> !skeleton.pins().isEmpty());
  }

  /**
   * One alternative of the page.
   *
   * @param root its regions
   * @param free items that its free regions share out; each must be placed
   * @param fillers items that may be placed besides
   * @param pins items that must stand at certain places; none of them is free
   */
  public record Skeleton(Node root, List<Integer> free, List<Integer> fillers, List<Pin> pins) {

    /** An alternative on which nothing is pinned. */
    public Skeleton(Node root, List<Integer> free, List<Integer> fillers) {
      this(root, free, fillers, List.of());
    }

    public Skeleton {
      free = List.copyOf(free);
      fillers = List.copyOf(fillers);
      pins = List.copyOf(pins);
    }

    /** The items that free regions share out, so many fillers and the corner's item among them. */
    public List<Integer> shared(int most) {
      List<Integer> shared = new ArrayList<>(free);
      shared.addAll(fillers.subList(0, most));
      root.corner().ifPresent(corner -> shared.add(corner.item()));
      return shared;
    }
  }
}
