package dev.duikai.edition;

import dev.duikai.copy.Issue;
import dev.duikai.copy.PageCopy;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedSlot;
import dev.duikai.makeup.PlacedStory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds what would make each page close that does not (copyfit): every remedy is tried on the page
 * before it is named.
 */
final class Remedies {

  private final Issue issue;
  private final PageDesk desk;
  private final MadeEdition made;

  private Remedies(Issue issue, PageDesk desk, MadeEdition made) {
    this.issue = issue;
    this.desk = desk;
    this.made = made;
  }

  /** What is to be said about each open page. */
  static Map<Integer, OpenPage> of(Issue issue, PageDesk desk, MadeEdition made) {
    Remedies remedies = new Remedies(issue, desk, made);
    Map<Integer, OpenPage> all = new TreeMap<>();
    for (PagePlan page : made.edition().pages()) {
      if (!page.closed()) {
        int number = page.copy().page();
        List<String> reasons = desk.reasons(made.asked(number));
        all.put(number, new OpenPage(remedies.of(page), reasons));
      }
    }
    return all;
  }

  private List<Remedy> of(PagePlan page) {
    List<Remedy> all = new ArrayList<>();
    if (page.stories().stream().anyMatch(PlacedStory::overset)) {
      overset(all, page);
    }
    all.addAll(UndersetRemedies.of(page));
    all.sort(Comparator.comparingInt(Remedy::price));
    return List.copyOf(all);
  }

  private void overset(List<Remedy> all, PagePlan page) {
    PageDesk.Asked asked = made.asked(page.copy().page());
    all.addAll(new CutRemedies(desk).of(page));
    JumpLines lines = new JumpLines(issue);
    JumpTargets targets = new JumpTargets(issue, desk, Course.PLAIN, number -> false, this::free);
    Jumpers jumpers = new Jumpers(desk, lines, Course.PLAIN, targets, page.copy());
    all.addAll(
        new JumpRemedies(desk, jumpers, lines, targets.others(page.copy()), this::free).of(asked));
    new HoldBackRemedies(desk).of(asked).ifPresent(all::add);
    page.slots().stream()
        .filter(PlacedSlot::houseAd)
        .filter(slot -> slot.span() * slot.lines() >= desk.copyfit(asked).excess())
        .forEach(slot -> all.add(Remedy.dropAd(slot.span() * slot.lines())));
  }

  private int free(PageCopy copy) {
    return desk.copyfit(made.asked(copy.page())).free();
  }
}
