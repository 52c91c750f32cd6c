package dev.duikai.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What a generated edition is made from.
 *
 * @param name its folder
 * @param pages its pages in order, the first a front
 * @param jumps the stories that go on elsewhere: always the second of their page
 */
record EditionRecipe(String name, List<PagePart> pages, List<Jump> jumps) {

  /** Pages of a section (叠). */
  static final int SECTION = 4;

  private static final int MOST_JUMPS = 3;
  private static final int[] STORIES = {8, 7, 9, 8};
  private static final int[] ADS = {0, 22, 0, 39};
  private static final double LEAST = -3;
  private static final double MOST = 2;

  EditionRecipe {
    pages = List.copyOf(pages);
    jumps = List.copyOf(jumps);
  }

  /** A page of an edition: its number and what it is made from. */
  record PagePart(int page, Recipe recipe) {

    boolean front() {
      return page == 1;
    }
  }

  /** A story that goes on on another page of its section. */
  record Jump(int from, int to) {}

  /** Set C: so many editions of each extent, with 0 to 3 jumps a section. */
  static List<EditionRecipe> setC(List<Integer> extents, long seed) {
    List<EditionRecipe> editions = new ArrayList<>();
    Random random = new Random(seed);
    for (int i = 0; i < extents.size(); i++) {
      editions.add(edition("c" + (100 + i) + "-" + extents.get(i), extents.get(i), random));
    }
    return editions;
  }

  private static EditionRecipe edition(String name, int extent, Random random) {
    List<PagePart> pages = new ArrayList<>();
    for (int page = 1; page <= extent; page++) {
      int stories = page == 1 ? 6 : STORIES[random.nextInt(STORIES.length)];
      int ad = page == 1 ? 0 : ADS[random.nextInt(ADS.length)];
      double percent = LEAST + (MOST - LEAST) * random.nextDouble();
      pages.add(
          new PagePart(page, new Recipe("p" + page, random.nextLong(), stories, ad, percent)));
    }
    List<Jump> jumps = new ArrayList<>();
    for (int first = 1; first < extent; first += SECTION) {
      int count = random.nextInt(MOST_JUMPS + 1);
      for (int i = 0; i < count; i++) {
        jumps.add(new Jump(first + i, first + i + 1));
      }
    }
    return new EditionRecipe(name, pages, jumps);
  }

  /** How many tails come to a page. */
  long tails(int page) {
    return jumps.stream().filter(jump -> jump.to() == page).count();
  }
}
