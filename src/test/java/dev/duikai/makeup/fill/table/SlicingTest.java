package dev.duikai.makeup.fill.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Pages;
import dev.duikai.makeup.fill.Shape;
import dev.duikai.makeup.fill.Top;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The tables hold exactly the rectangles that trying everything finds. */
final class SlicingTest {

  private static final int COLUMNS = 5;
  private static final int LINES = 70;

  private static List<FillItem> items(SplittableRandom random) {
    List<FillItem> items = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      List<Shape> shapes = new ArrayList<>();
      for (int s = 1 + random.nextInt(6); s > 0; s--) {
        int columns = 1 + random.nextInt(COLUMNS + 1);
        shapes.add(Pages.shape(columns, 3 + random.nextInt(40), Top.CLOSED));
      }
      items.add(Pages.story("s" + i, i + 1, shapes));
    }
    return items;
  }

  private static Set<Integer> tried(List<FillItem> items, int subset, int width) {
    Set<Integer> heights = new TreeSet<>();
    if (Integer.bitCount(subset) == 1) {
      for (Shape shape : items.get(Integer.numberOfTrailingZeros(subset)).shapes()) {
        if (shape.columns() == width && shape.lines() <= LINES) {
          heights.add(shape.lines());
        }
      }
      return heights;
    }
    for (int a = 1; a < subset; a++) {
      if ((a & subset) != a) {
        continue;
      }
      Set<Integer> below = tried(items, subset ^ a, width);
      for (int upper : tried(items, a, width)) {
        below.stream().map(h -> h + upper).filter(h -> h <= LINES).forEach(heights::add);
      }
      for (int left = 1; left < width; left++) {
        Set<Integer> both = tried(items, a, left);
        both.retainAll(tried(items, subset ^ a, width - left));
        heights.addAll(both);
      }
    }
    return heights;
  }

  @Test
  void everyHeightAndNoOtherIsFound() {
    for (int seed = 0; seed < 150; seed++) {
      List<FillItem> items = items(new SplittableRandom(seed));
      Slicing slicing = new Slicing(items, COLUMNS, LINES);
      for (int subset = 1; subset < 1 << items.size(); subset++) {
        for (int width = 1; width <= COLUMNS; width++) {
          Set<Integer> found = new TreeSet<>();
          for (int height = 0; height <= LINES; height++) {
            if (slicing.at(width).has(subset, height)) {
              found.add(height);
            }
          }
          assertEquals(tried(items, subset, width), found, "seed " + seed + " of " + items);
        }
      }
    }
  }

  @Test
  void everyRectangleOfSeveralItemsCanBeCut() {
    for (int seed = 0; seed < 150; seed++) {
      List<FillItem> items = items(new SplittableRandom(seed));
      Slicing slicing = new Slicing(items, COLUMNS, LINES);
      for (int subset = 1; subset < 1 << items.size(); subset++) {
        for (int height = 1; height <= LINES; height++) {
          boolean several = Integer.bitCount(subset) > 1;
          if (several && slicing.at(COLUMNS).has(subset, height)) {
            assertTrue(!slicing.cuts(subset, COLUMNS, height).isEmpty(), "seed " + seed);
          }
        }
      }
    }
  }
}
