package dev.duikai.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What a generated page is made from.
 *
 * @param name its folder
 * @param seed where its random choices begin
 * @param stories how many stories
 * @param ad lines of the advertisement at the foot, 0 for none
 * @param percent copy beyond the page's nominal copy, in hundredths
 */
record Recipe(String name, long seed, int stories, int ad, double percent) {

  private static final int[] STORIES = {8, 10, 12};

  /** No advertisement, a fifth and a third of the page's 111 lines. */
  private static final int[] ADS = {0, 22, 39};

  private static final double LEAST = -6;
  private static final double MOST = 4;

  /** Set B: single pages of 8, 10 and 12 stories, ads of 0, 20 and 35 %, copy of -6 to +4 %. */
  static List<Recipe> setB(int pages, long seed) {
    List<Recipe> recipes = new ArrayList<>();
    Random random = new Random(seed);
    for (int i = 0; i < pages; i++) {
      double percent = LEAST + (MOST - LEAST) * random.nextDouble();
      String name = "b" + (1000 + i);
      recipes.add(new Recipe(name, random.nextLong(), STORIES[i % 3], ADS[i / 3 % 3], percent));
    }
    return recipes;
  }
}
