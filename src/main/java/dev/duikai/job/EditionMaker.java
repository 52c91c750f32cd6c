package dev.duikai.job;

import dev.duikai.compose.Typesetter;
import dev.duikai.edition.EditionSetter;
import dev.duikai.edition.SetEdition;
import dev.duikai.forme.GuideEntries;
import dev.duikai.forme.JumpLinks;
import dev.duikai.forme.LockUp;
import dev.duikai.forme.LockedPage;
import dev.duikai.job.input.Inputs;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.fill.Effort;
import java.util.List;

/** Makes pages with the typesetter, the solver and the forme. */
public final class EditionMaker implements PageMaker {

  private final Effort effort;

  /** Makes pages as well as they can be made. */
  public EditionMaker() {
    this(Effort.full());
  }

  /** Makes pages with some effort. */
  EditionMaker(Effort effort) {
    this.effort = effort;
  }

  @Override
  public MadeIssue make(Inputs inputs) {
    Typesetter typesetter = new Typesetter(inputs.fonts());
    SetEdition edition =
        EditionSetter.set(inputs.issue(), inputs.rules(), typesetter, inputs.art(), effort);
    List<LockedPage> pages =
        edition.pages().parallelStream()
            .map(plan -> JumpLinks.on(locked(inputs, plan, typesetter), edition.jumps()))
            .toList();
    return new MadeIssue(pages, edition, List.of());
  }

  /** A page of an issue, locked up. */
  static LockedPage locked(Inputs inputs, PagePlan plan, Typesetter typesetter) {
    return LockUp.page(
        inputs.issue(),
        plan,
        typesetter,
        inputs.art(plan.copy().page()),
        inputs.houseAds(),
        GuideEntries.of(inputs.issue(), plan.copy(), plan.rules()));
  }
}
