package dev.duikai.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A page of set D.
 *
 * @param recipe its copy
 * @param stress why it cannot be printed
 */
record StressCase(Recipe recipe, Stress stress) {

  private static final int KINDS = 10;
  private static final double LEAST_OVER = 12;
  private static final double MOST_OVER = 60;
  private static final double LEAST_UNDER = -60;
  private static final double MOST_UNDER = -25;
  private static final int[] AD_LINES = {0, 22, 39};

  /** Of ten pages six have too much copy, two too little, two an advertisement that can't stand. */
  static List<StressCase> setD(int pages, long seed) {
    List<StressCase> cases = new ArrayList<>();
    Random random = new Random(seed);
    for (int i = 0; i < pages; i++) {
      Stress stress = kind(i % KINDS);
      double share = random.nextDouble();
      double percent =
          switch (stress) {
            case TOO_MUCH -> LEAST_OVER + (MOST_OVER - LEAST_OVER) * share;
            case TOO_LITTLE -> LEAST_UNDER + (MOST_UNDER - LEAST_UNDER) * share;
            case AD_TOO_HIGH, AD_TOO_WIDE -> 0;
          };
      int ad =
          switch (stress) {
            case TOO_MUCH -> AD_LINES[i % AD_LINES.length];
            case TOO_LITTLE -> 0;
            case AD_TOO_HIGH, AD_TOO_WIDE -> AD_LINES[1];
          };
      int stories = stress == Stress.TOO_MUCH ? 8 + 2 * (i / 2 % 2) : 8;
      Recipe recipe = new Recipe("d" + (1000 + i), random.nextLong(), stories, ad, percent);
      cases.add(new StressCase(recipe, stress));
    }
    return cases;
  }

  private static Stress kind(int turn) {
    return switch (turn) {
      case 2, 6 -> Stress.TOO_LITTLE;
      case 4 -> Stress.AD_TOO_HIGH;
      case 8 -> Stress.AD_TOO_WIDE;
      default -> Stress.TOO_MUCH;
    };
  }
}
