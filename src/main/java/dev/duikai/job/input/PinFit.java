package dev.duikai.job.input;

import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Pin;
import dev.duikai.grammar.Rules;
import dev.duikai.measure.Measure;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks that what the user pins lies on the page and is a measure of the rules. */
final class PinFit {

  private final PageCopy page;
  private final Rules rules;
  private final NoticeLog log;

  PinFit(PageCopy page, Rules rules, NoticeLog log) {
    this.page = page;
    this.rules = rules;
    this.log = log;
  }

  void check() {
    page.control().pins().forEach(this::pin);
  }

  private void pin(Pin pin) {
    int columns = rules.grid().columns();
    int lines = rules.grid().lines();
    int span = pin.measure().map(Measure::columns).orElse(1);
    if (pin.column().orElse(0) + span > columns) {
      wrong(pin, "reaches beyond the page's " + columns + " columns");
    }
    if (pin.line().orElse(0) + pin.lines().orElse(1) > lines) {
      wrong(pin, "reaches beyond the page's " + lines + " lines");
    }
    pin.measure()
        .filter(measure -> rules.stories().stream().noneMatch(c -> c.measures().contains(measure)))
        .ifPresent(measure -> unknown(pin, measure));
  }

  private void wrong(Pin pin, String what) {
    log.add(
        Notice.error("pin", "the place of story " + pin.story() + " " + what)
            .at(pin.place())
            .onPage(page.page())
            .inStory(pin.story())
            .hint("columns and lines count from 0"));
  }

  private void unknown(Pin pin, Measure measure) {
    TreeSet<String> known =
        rules.stories().stream()
            .flatMap(c -> c.measures().stream())
            .map(Measure::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    log.add(
        Notice.error("pin", "no class of the rules " + rules.name() + " has measure " + measure)
            .at(pin.place())
            .onPage(page.page())
            .inStory(pin.story())
            .hint("its measures are " + String.join(", ", known)));
  }
}
