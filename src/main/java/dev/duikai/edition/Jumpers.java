package dev.duikai.edition;

import dev.duikai.copy.JumpWish;
import dev.duikai.copy.PageCopy;
import dev.duikai.grammar.JumpRules;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.makeup.form.Portion;
import dev.duikai.measure.LegDivision;
import dev.duikai.measure.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Decides which stories of a page go on elsewhere, and how much of them stays. */
final class Jumpers {

  private final PageDesk desk;
  private final JumpLines lines;
  private final Course course;
  private final Targets targets;
  private final PageCopy copy;
  private final JumpRules by;
  private final List<Refusal> refusals = new ArrayList<>();

  /** Where a tail goes that leaves a page. */
  interface Targets {
    OptionalInt of(PageCopy copy, Portion portion);
  }

  Jumpers(PageDesk desk, JumpLines lines, Course course, Targets targets, PageCopy copy) {
    this.desk = desk;
    this.lines = lines;
    this.course = course;
    this.targets = targets;
    this.copy = copy;
    this.by = desk.rules(copy.page()).jump();
  }

  /** A story that asked to jump and stays whole. */
  record Refusal(Portion portion, String id, String why) {}

  /** The stories that ask to jump do, as many as the rules allow. */
  List<Portion> asked(List<Portion> portions) {
    List<Portion> result = new ArrayList<>();
    int count = 0;
    for (Portion portion : portions) {
      Optional<Portion> jumping = asks(portion) ? asked(portion, count) : Optional.empty();
      result.add(jumping.orElse(portion));
      count += jumping.isPresent() ? 1 : 0;
    }
    return result;
  }

  private Optional<Portion> asked(Portion portion, int already) {
    if (already >= by.most()) {
      String why = "no more than " + by.most() + " stories of a page jump; this one stays whole";
      refusals.add(new Refusal(portion, "jump-most", why));
      return Optional.empty();
    }
    if (targets.of(copy, portion).isEmpty()) {
      String why = "no page is left to which the story can go on; it stays whole";
      refusals.add(new Refusal(portion, "jump-target", why));
      return Optional.empty();
    }
    Optional<Portion> jumping = jumping(portion);
    if (jumping.isEmpty()) {
      String why = "the story is too short to go on on another page and stays whole";
      refusals.add(new Refusal(portion, "jump-too-short", why));
    }
    return jumping;
  }

  /** The stories that asked in vain. */
  List<Refusal> refusals() {
    return refusals;
  }

  private static boolean asks(Portion portion) {
    JumpWish wish = portion.story().jump();
    return !portion.tail()
        && (wish instanceof JumpWish.ToPage || wish instanceof JumpWish.Anywhere);
  }

  /** One story more that jumps because its class may; none if no other can. */
  Optional<List<Portion>> oneMore(List<Portion> portions) {
    long already = portions.stream().filter(p -> !p.ends()).count();
    for (int i = 0; i < portions.size() && already < by.most(); i++) {
      Portion portion = portions.get(i);
      if (!may(portion) || targets.of(copy, portion).isEmpty()) {
        continue;
      }
      Optional<Portion> jumping = jumping(portion);
      if (jumping.isPresent()) {
        List<Portion> result = new ArrayList<>(portions);
        result.set(i, jumping.get());
        return Optional.of(result);
      }
    }
    return Optional.empty();
  }

  private boolean may(Portion portion) {
    return portion.ends()
        && !portion.tail()
        && portion.story().jump() instanceof JumpWish.AsRulesSay
        && by.stories().contains(portion.storyClass().name());
  }

  private Optional<Portion> jumping(Portion portion) {
    return jumping(portion, targets.of(copy, portion).orElseThrow());
  }

  /** The portion going on on a page, if it can be cut. */
  Optional<Portion> jumping(Portion portion, int to) {
    Range stay = course.of(portion.story().id()).stay().orElse(by.stay());
    String label = lines.out(desk.rules(copy.page()), to);
    Portion jumping =
        portion.jumping(
            new Portion.Stay(stay.from(), stay.to(), characters(to), Optional.of(label), to));
    return desk.hasForms(copy, jumping) ? Optional.of(jumping) : Optional.empty();
  }

  /** The lines that go, at the widest leg that the target gives tails, in characters. */
  private Range characters(int to) {
    Rules there = desk.rules(to);
    int widest =
        there.stories().stream()
            .filter(c -> c.when().continued().orElse(false))
            .map(StoryClass::measures)
            .findFirst()
            .orElse(List.of())
            .stream()
            .map(there.grid()::divide)
            .mapToInt(LegDivision::characters)
            .max()
            .orElse(there.grid().characters());
    int most = by.go().to() == Range.OPEN ? Range.OPEN : by.go().to() * widest;
    return new Range(by.go().from() * widest, most);
  }
}
