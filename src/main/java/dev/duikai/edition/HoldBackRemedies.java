package dev.duikai.edition;

import dev.duikai.makeup.form.Portion;
import java.util.Comparator;
import java.util.Optional;

/** Which story of a page that is overset could wait so that the page closes (撤稿). */
final class HoldBackRemedies {

  /** Stories that are tried, the least that are large enough first. */
  private static final int TRIED = 3;

  private final PageDesk desk;

  HoldBackRemedies(PageDesk desk) {
    this.desk = desk;
  }

  Optional<Remedy> of(PageDesk.Asked asked) {
    int excess = desk.copyfit(asked).excess();
    return asked.portions().stream()
        .filter(portion -> portion.ends() && !portion.tail() && portion.rank() > 1)
        .filter(portion -> least(asked, portion) >= excess)
        .sorted(Comparator.comparingInt(portion -> least(asked, portion)))
        .limit(TRIED)
        .filter(portion -> desk.closable(asked.without(portion)))
        .findFirst()
        .map(portion ->
            Remedy.holdBack(
                portion.story().id(), least(asked, portion), portion.story().characters()));
  }

  private int least(PageDesk.Asked asked, Portion portion) {
    return Optional.ofNullable(desk.copyfit(asked).stories().get(portion.story().id()))
        .map(need -> need.least())
        .orElse(0);
  }
}
