package dev.duikai.makeup.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a galley into legs of given capacities that are all full: a dynamic programme over slugs and
 * lines, in which paragraphs may take a line more or less and no leg begins or ends with a single
 * line of a paragraph, or ends on a subhead (孤行, design section 4).
 */
final class LegCutter {

  /** Lines that must follow a subhead in its leg. */
  private static final int UNDER_SUBHEAD = 3;

  private static final int SUBHEAD_AT_TOP = 2;
  private static final int NONE = Integer.MAX_VALUE / 2;

  private final List<Slug> slugs;
  private final int[] bounds;
  private final int total;
  private final int[][] cost;
  private final int[][] choice;

  private LegCutter(List<Slug> slugs, int[] bounds) {
    this.slugs = slugs;
    this.bounds = bounds;
    this.total = bounds[bounds.length - 1];
    this.cost = new int[slugs.size() + 1][total + 1];
    this.choice = new int[slugs.size() + 1][total + 1];
    for (int[] row : cost) {
      Arrays.fill(row, NONE);
    }
    cost[0][0] = 0;
  }

  /**
   * Places the whole galley; the last legs may be one line short each.
   *
   * @param ragged what each short leg costs
   */
  public static Optional<LegCut> whole(Galley galley, int[] capacities, int ragged) {
    Optional<LegCut> best = Optional.empty();
    int sum = Arrays.stream(capacities).sum();
    for (int shorts = 0; shorts < capacities.length; shorts++) {
      if (sum - shorts < galley.least() || sum - shorts > galley.most()) {
        continue;
      }
      int[] bounds = bounds(capacities, shorts);
      Optional<LegCut> cut = new LegCutter(galley.slugs(), bounds).run(shorts, ragged);
      if (cut.isPresent() && (best.isEmpty() || cut.get().cost() < best.get().cost())) {
        best = cut;
      }
    }
    return best;
  }

  /**
   * Fills all legs; what is left goes elsewhere.
   *
   * @param kept lines at the foot of the last leg that the text leaves for the jump-out line
   */
  public static Optional<LegCut> head(Galley galley, int[] capacities, int kept) {
    int[] bounds = bounds(capacities, 0);
    bounds[bounds.length - 1] -= kept;
    return new LegCutter(galley.slugs(), bounds).runPart(kept > 0);
  }

  /** Lines of text down to the foot of each leg, of which the last few end a line early. */
  static int[] bounds(int[] capacities, int shorts) {
    int[] bounds = new int[capacities.length];
    int sum = 0;
    for (int i = 0; i < capacities.length; i++) {
      sum += capacities[i] - (i >= capacities.length - shorts ? 1 : 0);
      bounds[i] = sum;
    }
    return bounds;
  }

  private Optional<LegCut> run(int shorts, int ragged) {
    place();
    int n = slugs.size();
    if (cost[n][total] >= NONE) {
      return Optional.empty();
    }
    List<Integer> options = read(n, total);
    int price = cost[n][total] + ragged * shorts;
    return Optional.of(new LegCut(options, shorts, n, options.getLast(), price));
  }

  /** Ends inside a paragraph, two lines on each side; inside a sentence where it goes on. */
  private Optional<LegCut> runPart(boolean goesOn) {
    place();
    LegCut best = null;
    for (int e = 0; e < slugs.size(); e++) {
      if (!(slugs.get(e) instanceof Slug.Text text)) {
        continue;
      }
      int lines = text.options().getFirst();
      for (int here = 2; here <= lines - 2; here++) {
        int t = total - here;
        if (t < 0 || cost[e][t] >= NONE || !fits(text, t, here, lines)) {
          continue;
        }
        if (goesOn && text.composed().endsSentence(lines, here - 1)) {
          continue; // readers are to see that the story is not at its end
        }
        if (best == null || cost[e][t] < best.cost()) {
          List<Integer> options = new ArrayList<>(read(e, t));
          options.add(lines);
          best = new LegCut(options, 0, e + 1, here, cost[e][t]);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private void place() {
    for (int e = 0; e < slugs.size(); e++) {
      for (int t = 0; t <= total; t++) {
        if (cost[e][t] < NONE) {
          step(e, t);
        }
      }
    }
  }

  private void step(int e, int t) {
    switch (slugs.get(e)) {
      case Slug.Text text -> {
        for (int i = 0; i < text.options().size(); i++) {
          int lines = text.options().get(i);
          if (fits(text, t, lines, lines)) {
            relax(e, t, lines, text.prices().get(i));
          }
        }
      }
      case Slug.Subhead subhead -> {
        if (fits(subhead, t)) {
          relax(e, t, subhead.rows(), atTop(t) ? SUBHEAD_AT_TOP : 0);
        }
      }
    }
  }

  private void relax(int e, int t, int lines, int price) {
    int to = t + lines;
    if (to <= total && cost[e][t] + price < cost[e + 1][to]) {
      cost[e + 1][to] = cost[e][t] + price;
      choice[e + 1][to] = lines;
    }
  }

  private boolean atTop(int t) {
    for (int bound : bounds) {
      if (bound == t) {
        return true;
      }
    }
    return t == 0;
  }

  /** No leg ends in the first line or begins with the last line of a paragraph. */
  private boolean fits(Slug.Text text, int t, int here, int lines) {
    int after = text.composed().markAlone(lines) ? 3 : 2;
    for (int bound : bounds) {
      int above = bound - t;
      if (above > 0 && above < here && (above < 2 || lines - above < after)) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(Slug.Subhead subhead, int t) {
    for (int bound : bounds) {
      int above = bound - t;
      if (above > 0 && above < subhead.rows() + UNDER_SUBHEAD) {
        return false;
      }
    }
    return true;
  }

  private List<Integer> read(int e, int t) {
    List<Integer> options = new ArrayList<>();
    int at = t;
    for (int i = e; i > 0; i--) {
      options.addFirst(choice[i][at]);
      at -= choice[i][at];
    }
    return options;
  }
}
