package dev.duikai.makeup.fill.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Sets of heights as bits do what sets of numbers do. */
final class HeightsTest {

  private static final int MOST = 127;

  private static TreeSet<Integer> random(SplittableRandom random, Heights heights, int subset) {
    TreeSet<Integer> set = new TreeSet<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      int height = random.nextInt(MOST + 1);
      set.add(height);
      heights.add(subset, height);
    }
    return set;
  }

  private static TreeSet<Integer> read(Heights heights, int subset) {
    TreeSet<Integer> set = new TreeSet<>();
    for (int height = 0; height <= MOST; height++) {
      if (heights.has(subset, height)) {
        set.add(height);
      }
    }
    return set;
  }

  @Test
  void sumsAreThoseOfAllPairs() {
    for (int seed = 0; seed < 500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Heights heights = new Heights(4);
      TreeSet<Integer> a = random(random, heights, 1);
      TreeSet<Integer> b = random(random, heights, 2);
      TreeSet<Integer> sums = new TreeSet<>();
      a.forEach(x -> b.stream().map(y -> x + y).filter(s -> s <= MOST).forEach(sums::add));
      heights.addSums(3, heights, 1, heights, 2);
      assertEquals(sums, read(heights, 3), "seed " + seed);
    }
  }

  @Test
  void knowsTheLeastHeightAndWhetherOthersAreMissing() {
    for (int seed = 0; seed < 500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Heights heights = new Heights(1);
      int from = random.nextInt(MOST + 1);
      int to = from + random.nextInt(MOST + 1 - from);
      for (int height = from; height <= to; height++) {
        heights.add(0, height);
      }
      assertEquals(from, heights.least(0));
      assertTrue(heights.hasAll(0, from, to), from + " to " + to);
      assertFalse(from > 0 && heights.hasAll(0, from - 1, to), from + " to " + to);
      assertFalse(to < MOST && heights.hasAll(0, from, to + 1), from + " to " + to);
    }
  }

  @Test
  void whatLeavesAnotherItsHeightIsWhatAddsUpWithIt() {
    for (int seed = 0; seed < 500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Heights heights = new Heights(4);
      TreeSet<Integer> a = random(random, heights, 1);
      TreeSet<Integer> b = random(random, heights, 2);
      int whole = random.nextInt(MOST + 1);
      a.removeIf(height -> !b.contains(whole - height));
      assertEquals(a, read(heights.leaving(1, heights, 2, whole)), "seed " + seed);
    }
  }

  @Test
  void aSetIsSharedInEveryWayThatKeepsWhatMustStay() {
    for (int seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Heights firsts = new Heights(16);
      Heights others = new Heights(16);
      for (int subset = 1; subset < 15; subset++) {
        random(random, firsts, subset);
        random(random, others, subset);
      }
      int whole = random.nextInt(MOST + 1);
      TreeSet<Integer> found = new TreeSet<>();
      for (int part = 1; part < 15; part++) {
        if ((part & 0b0101) == 0b0001) {
          found.addAll(read(firsts.leaving(part, others, 15 ^ part, whole)));
        }
      }
      LineSet shared = firsts.leaving(15, 0b0001, 0b0100, others, whole);
      assertEquals(found, read(shared), "seed " + seed);
    }
  }

  private static TreeSet<Integer> read(LineSet lines) {
    TreeSet<Integer> read = new TreeSet<>();
    for (int n = 0; n < lines.count(); n++) {
      read.add(lines.nth(n));
    }
    return read;
  }

  @Test
  void whatIsCommonIsWhatBothHave() {
    for (int seed = 0; seed < 500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Heights heights = new Heights(4);
      TreeSet<Integer> a = random(random, heights, 1);
      TreeSet<Integer> b = random(random, heights, 2);
      a.retainAll(b);
      heights.addCommon(3, heights, 1, heights, 2);
      assertEquals(a, read(heights, 3), "seed " + seed);
      assertEquals(a.isEmpty(), heights.empty(3));
      assertEquals(a.size(), heights.count(3));
    }
  }

  @Test
  void trimmingDropsWhatIsHigherThanThePage() {
    for (int most : new int[] {0, 1, 62, 63, 64, 65, 110, 111, 126, 127}) {
      Heights heights = new Heights(1);
      for (int height = 0; height <= MOST; height++) {
        heights.add(0, height);
      }
      heights.trim(0, most);
      assertEquals(most + 1, heights.count(0), "trimmed to " + most);
      assertTrue(heights.has(0, most));
    }
  }

  @Test
  void heightsBeyondTheTableAreNotHeld() {
    Heights heights = new Heights(1);
    heights.add(0, 128);
    heights.add(0, 500);
    assertTrue(heights.empty(0));
    assertTrue(!heights.has(0, 128) && !heights.has(0, -1));
  }
}
