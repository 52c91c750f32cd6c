package dev.duikai.makeup.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Pages for the solver, made by cutting a page up at random, so that they can be closed. */
public final class Pages {

  public static final Weights WEIGHTS = Weights.usual();
  public static final int COLUMNS = 8;
  public static final int LINES = 60;

  private Pages() {}

  public static Shape shape(int columns, int lines, Top top) {
    return new Shape(0, columns, lines, 0, top, Cells.NONE, false, false, TextLines.NONE);
  }

  public static FillItem story(String name, int rank, List<Shape> shapes) {
    return new FillItem(name, FillItem.Kind.STORY, rank, shapes);
  }

  private record Cut(int columns, int lines) {}

  public static Problem random(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Cut> cuts = new ArrayList<>();
    slice(random, COLUMNS, LINES, 2 + random.nextInt(6), cuts);
    List<FillItem> items = new ArrayList<>();
    List<Integer> free = new ArrayList<>();
    for (Cut cut : cuts) {
      Top top = Top.open(4, 18 + 6 * random.nextInt(4), 0, 1);
      List<Shape> shapes = new ArrayList<>(List.of(shape(cut.columns(), cut.lines(), top)));
      for (int decoys = random.nextInt(3); decoys > 0; decoys--) {
        shapes.add(shape(1 + random.nextInt(COLUMNS), 5 + random.nextInt(40), top));
      }
      free.add(items.size());
      items.add(story("s" + items.size(), items.size() + 1, shapes));
    }
    Problem.Skeleton any = new Problem.Skeleton(new Node.Free(), free, List.of());
    return new Problem(COLUMNS, LINES, items, List.of(any), WEIGHTS);
  }

  private static void slice(
      SplittableRandom random, int columns, int lines, int count, List<Cut> cuts) {
    boolean stack = random.nextBoolean() ? lines >= 12 : columns < 2 && lines >= 12;
    if (count == 1 || (!stack && columns < 2)) {
      cuts.add(new Cut(columns, lines));
      return;
    }
    int first = 1 + random.nextInt(count - 1);
    if (stack) {
      int at = 5 + random.nextInt(lines - 10);
      slice(random, columns, at, first, cuts);
      slice(random, columns, lines - at, count - first, cuts);
    } else {
      int at = 1 + random.nextInt(columns - 1);
      slice(random, at, lines, first, cuts);
      slice(random, columns - at, lines, count - first, cuts);
    }
  }

  public static void assertCovered(int columns, int lines, List<Spot> spots, String about) {
    int[][] cells = new int[lines][columns];
    for (Spot spot : spots) {
      for (int line = spot.line(); line < spot.bottom(); line++) {
        for (int column = spot.column(); column < spot.right(); column++) {
          cells[line][column]++;
        }
      }
    }
    for (int[] row : cells) {
      assertEquals(columns, Arrays.stream(row).filter(n -> n == 1).count(), about);
    }
  }
}
