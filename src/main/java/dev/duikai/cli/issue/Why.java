package dev.duikai.cli.issue;

import dev.duikai.job.report.PageEntry;
import dev.duikai.makeup.Copyfit;
import dev.duikai.makeup.PagePlan;
import java.util.Comparator;
import java.util.Locale;

/** Which rules bind on a page: what keeps it open, or what it cost to close it. */
final class Why {

  private Why() {}

  static String of(PageEntry page) {
    Copyfit fit = page.copyfit();
    StringBuilder text = new StringBuilder("why page ").append(page.page()).append(": ");
    text.append(
        String.format(
            Locale.ROOT,
            "%d column lines of room; the copy takes %d at least, about %d at its best (%+d %%)",
            fit.room(),
            fit.least(),
            fit.ideal(),
            fit.percent()));
    page.open().reasons().forEach(reason -> text.append("\n  ").append(reason));
    PagePlan plan = page.locked().plan();
    (page.closed() ? plan.taboos() : plan.forbidden())
        .stream()
            .sorted(Comparator.comparingInt(taboo -> -taboo.cost()))
            .forEach(taboo -> text.append("\n  ").append(words(plan, taboo)));
    return text.toString();
  }

  private static String words(PagePlan plan, PagePlan.Taboo taboo) {
    String stories = taboo.stories().isEmpty() ? "" : ": " + String.join(", ", taboo.stories());
    boolean never = plan.forbidden().contains(taboo);
    return taboo.id() + (never ? " is never allowed" : " costs " + taboo.cost()) + stories;
  }
}
