package dev.duikai.makeup;

import dev.duikai.copy.PageCopy;
import dev.duikai.grammar.Rules;
import dev.duikai.measure.Grid;
import dev.duikai.notice.Notice;
import java.util.List;

/**
 * One page, made up: what stands where.
 *
 * @param copy what was to stand on it
 * @param rules the rules by which it was made
 * @param stories its stories
 * @param slots slots with what stands in them: nameplate, guide, advertisements, house ads
 * @param taboos the faults that it has
 * @param closed whether it is full to the last line and holds all its copy
 * @param underset column lines that nothing fills
 * @param notices what is to be said about it
 */
public record PagePlan(
    PageCopy copy,
    Rules rules,
    List<PlacedStory> stories,
    List<PlacedSlot> slots,
    List<Taboo> taboos,
    boolean closed,
    int underset,
    List<Notice> notices) {

  /** The price of a fault that the rules never allow. */
  static final int NEVER = 100_000;

  public PagePlan {
    stories = List.copyOf(stories);
    slots = List.copyOf(slots);
    taboos = List.copyOf(taboos);
    notices = List.copyOf(notices);
  }

  /** Faults that the rules never allow ({@code never}); a page that has one is not closed. */
  public List<Taboo> forbidden() {
    return taboos.stream().filter(taboo -> taboo.cost() >= NEVER).toList();
  }

  /** The same page of other copy that it does not satisfy, with what is to be said about that. */
  PagePlan refused(PageCopy wanted, List<Notice> why) {
    return new PagePlan(wanted, rules, stories, slots, taboos, false, underset, why);
  }

  public Grid grid() {
    return rules.grid();
  }

  /**
   * A fault of the page.
   *
   * @param id its id in the rules
   * @param stories the stories concerned
   * @param cost what it costs
   */
  public record Taboo(String id, List<String> stories, int cost) {
    public Taboo {
      stories = List.copyOf(stories);
    }
  }
}
