package dev.duikai.bench;

import dev.duikai.makeup.form.StoryForm;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The baseline: stories by rank, each in the form it likes best, in the first columns where it fits
 * under what stands there; nothing is moved again. This is how pages are filled without a solver.
 *
 * @param overset column lines of stories that found no place
 * @param free column lines that nothing fills
 */
record GreedyPage(int overset, int free) {

  private static final int COLUMNS = 8;
  private static final int LINES = 111;

  /**
   * Fills a page.
   *
   * @param stories the forms of each story, by rank
   * @param ad lines of the advertisement at the foot
   */
  static GreedyPage of(List<List<StoryForm>> stories, int ad) {
    int[] tops = new int[COLUMNS];
    int bottom = LINES - ad;
    int overset = 0;
    for (List<StoryForm> forms : stories) {
      List<StoryForm> liked =
          forms.stream()
              .sorted(Comparator.comparingInt(StoryForm::cost).thenComparingInt(StoryForm::lines))
              .toList();
      Optional<StoryForm> placed = liked.stream().filter(f -> lay(f, tops, bottom)).findFirst();
      overset += placed.isPresent() ? 0 : area(liked.getFirst());
    }
    return new GreedyPage(overset, free(tops, bottom));
  }

  boolean closed() {
    return overset == 0 && free == 0;
  }

  private static boolean lay(StoryForm form, int[] tops, int bottom) {
    int columns = form.measure().columns();
    OptionalInt at =
        java.util.stream.IntStream.rangeClosed(0, COLUMNS - columns)
            .filter(x -> top(tops, x, columns) + form.lines() <= bottom)
            .findFirst();
    at.ifPresent(x -> Arrays.fill(tops, x, x + columns, top(tops, x, columns) + form.lines()));
    return at.isPresent();
  }

  private static int top(int[] tops, int from, int columns) {
    return Arrays.stream(tops, from, from + columns).max().orElse(0);
  }

  /** Room below the last block of each column; room shut in between blocks is not counted. */
  private static int free(int[] tops, int bottom) {
    return Arrays.stream(tops).map(top -> bottom - top).sum();
  }

  private static int area(StoryForm form) {
    return form.measure().columns() * form.lines();
  }
}
