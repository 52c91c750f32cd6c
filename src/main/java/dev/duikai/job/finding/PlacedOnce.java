package dev.duikai.job.finding;

import dev.duikai.copy.AdRef;
import dev.duikai.copy.Ear;
import dev.duikai.copy.Issue;
import dev.duikai.copy.Story;
import dev.duikai.edition.SetEdition;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedSlot;
import dev.duikai.makeup.PlacedStory;
import dev.duikai.makeup.form.Portion;
import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks made-up pages: each story and each ad that a page was given stands exactly once. */
public final class PlacedOnce {

  private final Issue issue;
  private final SetEdition edition;
  private final List<Notice> faults = new ArrayList<>();

  private PlacedOnce(Issue issue, SetEdition edition) {
    this.issue = issue;
    this.edition = edition;
  }

  /** An error for each story and ad that is lost or doubled, with its page. */
  public static List<Notice> check(Issue issue, SetEdition edition) {
    PlacedOnce check = new PlacedOnce(issue, edition);
    edition.pages().forEach(check::page);
    edition.jumps().forEach(check::tail);
    return List.copyOf(check.faults);
  }

  private void page(PagePlan plan) {
    int page = plan.copy().page();
    plan.copy().stories().forEach(story -> story(story, page));
    if (plan.copy().ear().orElse(new Ear.OfText("", "")) instanceof Ear.OfStory(String id)) {
      Optional.ofNullable(issue.stories().get(id)).ifPresent(story -> story(story, page));
    }
    for (AdRef ad : plan.copy().ads()) {
      long times =
          plan.slots().stream().map(PlacedSlot::ad).filter(Optional.of(ad)::equals).count();
      if (times != 1) {
        faults.add(fault("ad " + ad.file(), times, page).at(ad.place()));
      }
    }
  }

  private void story(Story story, int page) {
    long times = edition.pages().stream().mapToLong(plan -> begun(plan, story.id())).sum();
    if (times != 1) {
      faults.add(fault(story, "story " + story.id(), times, page));
    }
  }

  private void tail(String id, SetEdition.Jump jump) {
    long times =
        edition.pages().stream()
            .filter(plan -> plan.copy().page() == jump.to())
            .mapToLong(plan -> standing(plan, id).filter(Portion::tail).count())
            .sum();
    Story story = issue.stories().get(id);
    if (times != 1 && story != null) {
      faults.add(fault(story, "the tail of story " + id, times, jump.to()));
    }
  }

  /** How often a story stands on a page other than as a tail begun in this issue. */
  private long begun(PagePlan plan, String id) {
    SetEdition.Jump jump = edition.jumps().get(id);
    boolean tailHere = jump != null && jump.to() == plan.copy().page();
    return standing(plan, id).filter(portion -> !(tailHere && portion.tail())).count();
  }

  private static java.util.stream.Stream<Portion> standing(PagePlan plan, String id) {
    return plan.stories().stream()
        .map(PlacedStory::portion)
        .filter(portion -> portion.ids().contains(id));
  }

  private static Notice fault(Story story, String what, long times, int page) {
    return fault(what, times, page).at(Place.of(story.file(), 1)).inStory(story.id());
  }

  private static Notice fault(String what, long times, int page) {
    String message = times == 0 ? " found no place on its page" : " stands " + times + " times";
    return Notice.error("not-placed", what + message).onPage(page);
  }
}
