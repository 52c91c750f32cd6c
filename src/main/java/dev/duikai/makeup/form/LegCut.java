package dev.duikai.makeup.form;

import java.util.List;

/**
 * How a galley is cut into legs.
 *
 * @param options lines that each slug takes; slugs behind the last one that is placed have none
 * @param shortLegs how many legs, from the right, end one line early
 * @param placed how many slugs are placed, the last perhaps in part
 * @param stop lines of the last placed slug that stand here; all of them unless the story jumps
 * @param cost what the give costs
 */
public record LegCut(List<Integer> options, int shortLegs, int placed, int stop, int cost) {

  public LegCut {
    options = List.copyOf(options);
  }
}
