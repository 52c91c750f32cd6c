package dev.duikai.makeup.fill.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LineMarksTest {

  private static final int LINES = 128;

  @Test
  void countsMarksAndTheirLongestRunAsASetOfBitsDoes() {
    SplittableRandom random = new SplittableRandom(7);
    LineMarks marks = new LineMarks(2);
    for (int page = 0; page < 500; page++) {
      marks.clear();
      BitSet lines = new BitSet(LINES);
      for (int block = random.nextInt(6); block > 0; block--) {
        int from = random.nextInt(LINES + 1);
        int to = from + random.nextInt(LINES + 1 - from);
        marks.mark(1, from, to);
        lines.set(from, to);
      }
      assertEquals(lines.cardinality(), marks.count(1));
      int longest = longestRun(lines);
      int least = random.nextInt(LINES);
      assertEquals(longest, marks.longestRun(1, 0));
      assertEquals(longest > least ? longest : 0, marks.longestRun(1, least));
      assertEquals(lines.cardinality(), marks.countWithout(1, 0));
      int from = random.nextInt(LINES);
      marks.mark(0, from, LINES);
      assertEquals(lines.get(0, from).cardinality(), marks.countWithout(1, 0));
      marks.clear();
      assertEquals(0, marks.count(1));
    }
  }

  private static int longestRun(BitSet lines) {
    int longest = 0;
    for (int from = lines.nextSetBit(0); from >= 0; ) {
      int to = lines.nextClearBit(from);
      longest = Math.max(longest, to - from);
      from = lines.nextSetBit(to);
    }
    return longest;
  }
}
