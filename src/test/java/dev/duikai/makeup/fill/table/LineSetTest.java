package dev.duikai.makeup.fill.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sets of lines as bits do what sets of numbers do. */
final class LineSetTest {

  private static final int LAST = 127;

  private static LineSet of(TreeSet<Integer> lines) {
    LineSet set = LineSet.NONE;
    for (int line : lines) {
      set = set.or(line < 64 ? new LineSet(1L << line, 0) : new LineSet(0, 1L << (line - 64)));
    }
    return set;
  }

  private static TreeSet<Integer> random(SplittableRandom random) {
    TreeSet<Integer> lines = new TreeSet<>();
    for (int i = random.nextInt(30); i > 0; i--) {
      lines.add(random.nextInt(LAST + 1));
    }
    return lines;
  }

  private static TreeSet<Integer> moved(TreeSet<Integer> lines, int by) {
    return lines.stream()
        .map(l -> l + by)
        .filter(l -> l >= 0 && l <= LAST)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void movingAndCountingAreThoseOfNumbers() {
    for (int seed = 0; seed < 500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      TreeSet<Integer> lines = random(random);
      int by = random.nextInt(LAST + 2);
      assertEquals(of(moved(lines, by)), of(lines).down(by), "seed " + seed);
      assertEquals(lines.size(), of(lines).count());
      for (int line = 0; line <= LineSet.END; line++) {
        Integer before = lines.lower(line);
        assertEquals(before == null ? -1 : before, of(lines).before(line), "seed " + seed);
      }
      int n = 0;
      for (int line : lines) {
        assertEquals(line, of(lines).nth(n++));
      }
    }
  }
}
