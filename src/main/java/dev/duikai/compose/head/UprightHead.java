package dev.duikai.compose.head;

import dev.duikai.measure.Length;
import java.util.List;

/**
 * A head that stands upright in the first column of its block (竖题; page-look section 4).
 *
 * @param runs its runs in reading order, from the head column's left edge and the head's top
 * @param mainSize size of the main head
 * @param cost how far it is from the best form, 0 is best
 */
public record UprightHead(List<UprightRun> runs, Length mainSize, int cost) {

  public UprightHead {
    runs = List.copyOf(runs);
  }
}
