package dev.duikai.edition;

import dev.duikai.copy.Issue;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Story;
import dev.duikai.grammar.Rules;
import dev.duikai.makeup.Copyfit;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedStory;
import dev.duikai.makeup.form.Portion;
import dev.duikai.makeup.form.Rests;
import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One making of an edition on a course: sources before the pages that their tails go to, so that a
 * tail is a story of known length on its page (design section 4).
 */
final class EditionRun {

  private final PageDesk desk;
  private final Course course;
  private final JumpLines lines;
  private final PagePortions portions;
  private final JumpTargets targets;
  private final Map<Integer, PagePlan> plans = new TreeMap<>();
  private final Map<Integer, Copyfit> copyfits = new TreeMap<>();
  private final Map<Integer, PageDesk.Asked> asked = new TreeMap<>();
  private final Map<Integer, List<Tail>> tails = new TreeMap<>();
  private final Map<String, SetEdition.Jump> jumps = new LinkedHashMap<>();
  private final List<Notice> notices = new ArrayList<>();

  private EditionRun(Issue issue, PageDesk desk, Course course) {
    this.desk = desk;
    this.course = course;
    this.lines = new JumpLines(issue);
    this.portions = new PagePortions(issue, lines);
    this.targets = new JumpTargets(issue, desk, course, plans::containsKey, this::free);
  }

  /**
   * Makes the edition.
   *
   * @throws dev.duikai.notice.InputException if a story has no class or a page no production
   */
  static MadeEdition of(Issue issue, PageDesk desk, List<PageCopy> order, Course course) {
    EditionRun run = new EditionRun(issue, desk, course);
    order.forEach(run::page);
    SetEdition edition =
        new SetEdition(
            List.copyOf(run.plans.values()), run.copyfits, Map.of(), run.jumps, run.notices);
    return new MadeEdition(edition, run.asked);
  }

  private List<Tail> coming(PageCopy copy) {
    return tails.getOrDefault(copy.page(), List.of());
  }

  private PageDesk.Asked whole(PageCopy copy) {
    Rules by = desk.rules(copy.page());
    return new PageDesk.Asked(copy, portions.of(copy, by, coming(copy)), portions.ear(copy, by));
  }

  private int free(PageCopy copy) {
    return desk.copyfit(whole(copy)).free();
  }

  private void page(PageCopy copy) {
    PageDesk.Asked whole = whole(copy);
    Jumpers jumpers = new Jumpers(desk, lines, course, targets, copy);
    PageDesk.Asked first = new PageDesk.Asked(copy, jumpers.asked(whole.portions()), whole.ear());
    jumpers.refusals().forEach(refusal -> refused(copy, refusal));
    PageDesk.Asked tried = first;
    Optional<PagePlan> plan = desk.closed(tried);
    while (plan.isEmpty()) {
      Optional<List<Portion>> more = jumpers.oneMore(tried.portions());
      if (more.isEmpty()) {
        break;
      }
      tried = new PageDesk.Asked(copy, more.get(), whole.ear());
      plan = desk.closed(tried);
    }
    boolean over = desk.copyfit(first).excess() > 0;
    PageDesk.Asked last = plan.isPresent() || over ? tried : first;
    PagePlan done = plan.orElseGet(() -> desk.open(last));
    plans.put(copy.page(), done);
    copyfits.put(copy.page(), desk.copyfit(last));
    asked.put(copy.page(), last);
    done.stories().forEach(story -> jumped(copy, story));
  }

  private void refused(PageCopy copy, Jumpers.Refusal refusal) {
    Story story = refusal.portion().story();
    notices.add(
        Notice.notice(refusal.id(), refusal.why())
            .onPage(copy.page())
            .inStory(story.id())
            .at(Place.of(story.file())));
  }

  private void jumped(PageCopy copy, PlacedStory placed) {
    Optional<Portion.Stay> stay = placed.portion().stay().filter(s -> s.label().isPresent());
    if (stay.isEmpty()) {
      return;
    }
    int to = stay.get().target();
    String in = lines.in(desk.rules(to), copy.page());
    Story story = placed.portion().story();
    tails
        .computeIfAbsent(to, key -> new ArrayList<>())
        .add(new Tail(story, copy.page(), Rests.of(placed.form()), in));
    String out = stay.get().label().orElseThrow();
    jumps.put(story.id(), new SetEdition.Jump(copy.page(), to, out, in));
    if (TailHead.chosen(story)) {
      notices.add(
          Notice.notice("jump-head", "the tail takes “" + TailHead.of(story) + "” as its head")
              .onPage(to)
              .inStory(story.id())
              .at(Place.of(story.file()))
              .hint("write jump-head: to choose the words"));
    }
  }
}
