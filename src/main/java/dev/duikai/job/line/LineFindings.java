package dev.duikai.job.line;

import dev.duikai.compose.Adjustment;
import dev.duikai.compose.Flaw;
import dev.duikai.makeup.PagePlan;
import dev.duikai.notice.Notice;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** Says which lines of a page could not be set well. */
public final class LineFindings {

  /** Even gaps that no line should have, thousandths of an em (catalogue of rules, section 5). */
  private static final int NEVER = 250;

  private LineFindings() {}

  /** One notice for each flaw of a line. */
  public static List<Notice> of(PagePlan plan) {
    List<Notice> notices = new ArrayList<>();
    for (PageLines.TextLine line : PageLines.of(plan)) {
      EnumSet.allOf(Flaw.class).stream()
          .filter(line.line().flaws()::contains)
          .map(flaw -> notice(flaw, line, plan.rules().bodySize().units()))
          .map(notice -> notice.inStory(line.story()).at(line.place()))
          .forEach(notices::add);
    }
    return notices;
  }

  private static Notice notice(Flaw flaw, PageLines.TextLine line, int em) {
    String text = line.line().text();
    return switch (flaw) {
      case LOOSE -> loose(line.line().adjustment(), text, em);
      case TORN_WORD ->
          Notice.notice("torn-word", "a word longer than a line is torn: " + text)
              .hint("break it by a blank where it may be parted");
      case AGAINST_RULES ->
          Notice.warning("line-end", "a line ends against the rules (避头尾): " + text);
      case OVERFULL -> Notice.warning("overfull-line", "a line is too wide: " + text);
    };
  }

  private static Notice loose(Adjustment adjustment, String text, int em) {
    int gap = (int) (1000L * adjustment.gap() / em);
    String message =
        String.format(Locale.ROOT, "a loose line, gaps of %.2f em (疏行): %s", gap / 1000.0, text);
    return (gap > NEVER
            ? Notice.warning("loose-line", message)
            : Notice.notice("loose-line", message))
        .hint("add or cut a word in this paragraph");
  }
}
