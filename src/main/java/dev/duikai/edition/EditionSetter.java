package dev.duikai.edition;

import dev.duikai.art.ArtShelf;
import dev.duikai.compose.Typesetter;
import dev.duikai.copy.Ear;
import dev.duikai.copy.Issue;
import dev.duikai.copy.JumpWish;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Story;
import dev.duikai.grammar.JumpRules;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.pattern.PatternValues;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.makeup.EarStory;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PagePlanner;
import dev.duikai.makeup.PageStories;
import dev.duikai.makeup.PlacedStory;
import dev.duikai.makeup.Rests;
import dev.duikai.makeup.fill.Solver;
import dev.duikai.makeup.form.Portion;
import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Sets all pages of an issue: sources before the pages that their tails go to, so that a tail is a
 * story of known length on its page (design section 4).
 */
public final class EditionSetter {

  private final Issue issue;
  private final Map<Integer, Rules> rules;
  private final Typesetter typesetter;
  private final ArtShelf art;
  private final Solver.Effort effort;
  private final Map<Integer, PagePlan> plans = new TreeMap<>();
  private final Map<Integer, List<Tail>> tails = new TreeMap<>();
  private final Map<String, SetEdition.Jump> jumps = new LinkedHashMap<>();
  private final List<Notice> notices = new ArrayList<>();

  private EditionSetter(
      Issue issue,
      Map<Integer, Rules> rules,
      Typesetter typesetter,
      ArtShelf art,
      Solver.Effort effort) {
    this.issue = issue;
    this.rules = Map.copyOf(rules);
    this.typesetter = typesetter;
    this.art = art;
    this.effort = effort;
  }

  private record Tail(Story story, Portion.Rest rest, String jumpIn) {}

  /**
   * Makes up an issue.
   *
   * @param rules the rules of each page by its number
   * @throws dev.duikai.notice.InputException if a story has no class or a page no production
   */
  public static SetEdition set(
      Issue issue,
      Map<Integer, Rules> rules,
      Typesetter typesetter,
      ArtShelf art,
      Solver.Effort effort) {
    return new EditionSetter(issue, rules, typesetter, art, effort).run();
  }

  private SetEdition run() {
    for (PageCopy page : PageOrder.of(issue, rules)) {
      plans.put(page.page(), page(page));
    }
    return new SetEdition(List.copyOf(plans.values()), jumps, notices);
  }

  private PagePlan page(PageCopy copy) {
    Rules by = Optional.ofNullable(rules.get(copy.page())).orElseThrow();
    PagePlanner planner = new PagePlanner(by, typesetter, art, effort);
    List<Portion> portions = portions(copy, by);
    Optional<Portion> ear = copy.ear().map(e -> ear(e, copy, by));
    List<Portion> asked = asked(copy, by, portions, planner);
    Optional<PagePlan> plan = planner.closed(copy, asked, ear);
    List<Portion> tried = asked;
    while (plan.isEmpty()) {
      List<Portion> more = oneMore(copy, by, tried, planner);
      if (more.equals(tried)) {
        break;
      }
      tried = more;
      plan = planner.closed(copy, tried, ear);
    }
    PagePlan done = plan.isPresent() ? plan.get() : planner.open(copy, asked, ear);
    done.stories().forEach(story -> jumped(copy, by, story));
    return done;
  }

  private List<Portion> portions(PageCopy copy, Rules by) {
    List<PageStories.Ranked> ranked = new ArrayList<>();
    int rank = 0;
    for (Story story : copy.stories()) {
      boolean tail = story.continuedFrom().isPresent();
      ranked.add(new PageStories.Ranked(story, tail ? 0 : ++rank, tail));
    }
    List<Tail> coming = tails.getOrDefault(copy.page(), List.of());
    coming.forEach(tail -> ranked.add(new PageStories.Ranked(tail.story(), 0, true)));
    List<StoryClass> classes = PageStories.classes(by, copy.page(), ranked);
    List<Portion> portions = new ArrayList<>();
    for (int i = 0; i < ranked.size(); i++) {
      Story story = ranked.get(i).story();
      StoryClass storyClass = classes.get(i);
      int late = i - (ranked.size() - coming.size());
      if (late >= 0) {
        Tail tail = coming.get(late);
        portions.add(
            Portion.tail(story, storyClass, TailHead.of(story), tail.rest(), tail.jumpIn()));
      } else if (ranked.get(i).tail()) {
        portions.add(copiedTail(story, storyClass, by));
      } else {
        portions.add(Portion.whole(story, storyClass, ranked.get(i).rank()));
      }
    }
    return portions;
  }

  /** A story of which this issue holds only the tail. */
  private Portion copiedTail(Story story, StoryClass storyClass, Rules by) {
    int from = story.continuedFrom().getAsInt();
    String jumpIn = by.jump().in().fill(values(from));
    return Portion.tail(
        story, storyClass, story.head(), new Portion.Rest(story.body(), false), jumpIn);
  }

  private PatternValues values(int page) {
    String name =
        issue.pages().stream()
            .filter(p -> p.page() == page)
            .map(PageCopy::name)
            .findFirst()
            .orElse(Integer.toString(page));
    return new PatternValues(page, name, issue.date(), Map.of());
  }

  private Portion ear(Ear ear, PageCopy copy, Rules by) {
    return switch (ear) {
      case Ear.OfStory(String id) ->
          EarStory.of(by, Optional.ofNullable(issue.stories().get(id)).orElseThrow());
      case Ear.OfText(String head, String text) ->
          EarStory.of(by, EarStory.written(copy, head, text));
    };
  }

  /** The stories that ask to jump do, as many as the rules allow. */
  private List<Portion> asked(
      PageCopy copy, Rules by, List<Portion> portions, PagePlanner planner) {
    List<Portion> result = new ArrayList<>();
    int count = 0;
    for (Portion portion : portions) {
      boolean asks = portion.story().jump() instanceof JumpWish.ToPage && !portion.tail();
      if (asks && count < by.jump().most()) {
        int to = ((JumpWish.ToPage) portion.story().jump()).page();
        result.add(jumping(portion, by, to));
        count++;
      } else {
        result.add(portion);
      }
    }
    return result.equals(portions) ? portions : checked(copy, result, portions, planner);
  }

  /** A story that asks but is too short to be cut stays whole, with a notice. */
  private List<Portion> checked(
      PageCopy copy, List<Portion> jumping, List<Portion> whole, PagePlanner planner) {
    List<Portion> result = new ArrayList<>();
    for (int i = 0; i < jumping.size(); i++) {
      Portion portion = jumping.get(i);
      boolean possible = portion.ends() || planner.hasForms(portion);
      if (!possible) {
        notices.add(
            Notice.notice(
                    "jump-too-short",
                    "the story is too short to go on on another page and stays whole")
                .onPage(copy.page())
                .inStory(portion.story().id())
                .at(Place.of(portion.story().file())));
      }
      result.add(possible ? portion : whole.get(i));
    }
    return result;
  }

  private Portion jumping(Portion portion, Rules by, int to) {
    JumpRules jump = by.jump();
    String label = jump.out().fill(values(to));
    return portion.jumping(
        new Portion.Stay(
            jump.stay().from(), jump.stay().to(), jump.go().from(), Optional.of(label), to));
  }

  /** One story more that jumps because its class may and the page does not close without. */
  private List<Portion> oneMore(
      PageCopy copy, Rules by, List<Portion> portions, PagePlanner planner) {
    long already = portions.stream().filter(p -> !p.ends()).count();
    Optional<Integer> to = target(copy, by);
    if (already >= by.jump().most() || to.isEmpty()) {
      return portions;
    }
    List<Portion> result = new ArrayList<>(portions);
    for (int i = 0; i < result.size(); i++) {
      Portion portion = result.get(i);
      boolean may =
          portion.ends()
              && !portion.tail()
              && portion.story().jump() instanceof JumpWish.AsRulesSay
              && by.jump().stories().contains(portion.storyClass().name());
      if (may) {
        Portion jumping = jumping(portion, by, to.get());
        if (planner.hasForms(jumping)) {
          result.set(i, jumping);
          return result;
        }
      }
    }
    return portions;
  }

  /** Where tails go that name no page: the page of the rules, else the next that is not yet set. */
  private Optional<Integer> target(PageCopy copy, Rules by) {
    if (by.jump().to().isPresent()) {
      int to = by.jump().to().getAsInt();
      boolean there = issue.pages().stream().anyMatch(p -> p.page() == to);
      return there && !plans.containsKey(to) ? Optional.of(to) : Optional.empty();
    }
    return issue.pages().stream()
        .map(PageCopy::page)
        .filter(page -> page > copy.page() && !plans.containsKey(page))
        .min(Comparator.naturalOrder());
  }

  private void jumped(PageCopy copy, Rules by, PlacedStory placed) {
    Portion portion = placed.portion();
    Optional<String> label = portion.stay().flatMap(Portion.Stay::label);
    if (label.isEmpty()) {
      return;
    }
    int to = portion.stay().get().target();
    Rules there = Optional.ofNullable(rules.get(to)).orElse(by);
    String in = there.jump().in().fill(values(copy.page()));
    Story story = portion.story();
    tails
        .computeIfAbsent(to, key -> new ArrayList<>())
        .add(new Tail(story, Rests.of(placed.form()), in));
    jumps.put(story.id(), new SetEdition.Jump(copy.page(), to, label.get(), in));
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
