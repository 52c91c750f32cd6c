package dev.duikai.cli.issue;

import dev.duikai.cli.desk.Cells;
import dev.duikai.job.finding.RemedyWords;
import dev.duikai.job.report.PageEntry;
import dev.duikai.job.report.StoryEntry;
import dev.duikai.job.report.Surplus;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedSlot;
import dev.duikai.measure.Grid;
import dev.duikai.notice.Level;
import dev.duikai.notice.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a terminal shows about a page. */
public final class Summary {

  private static final int ID = 24;

  private Summary() {}

  /** One line about the page, then one a story. */
  public static String of(PageEntry page) {
    StringBuilder text = new StringBuilder(title(page));
    for (StoryEntry story : page.stories()) {
      text.append('\n').append(story(story));
    }
    PagePlan plan = page.locked().plan();
    plan.slots().stream()
        .filter(slot -> slot.houseAd() || slot.ornament() || slot.ad().isPresent())
        .forEach(slot -> text.append('\n').append(ad(slot, plan.grid())));
    page.unplaced().forEach(story -> text.append("\n  ").append(story.id()).append("  no place"));
    if (!page.remedies().isEmpty()) {
      text.append("\n  → ").append(RemedyWords.withStories(page.remedies()));
    }
    return text.toString();
  }

  /** An ad with its columns and lines, and where it stands. */
  private static String ad(PlacedSlot slot, Grid grid) {
    String filler = slot.ornament() ? "ornament" : "house ad";
    String what = slot.ad().map(given -> "ad " + given.file()).orElse(filler);
    String size = slot.span() + " × " + slot.lines();
    int end = slot.line() + slot.lines();
    String where =
        end == grid.lines()
            ? " at the foot"
            : slot.line() == 0 ? " at the top" : " from line " + slot.line();
    boolean whole = slot.span() == grid.columns();
    String column = whole ? "" : ", from column " + (slot.column() + 1);
    return "  " + what + " " + size + where + column;
  }

  /** The page in one line: its number, name and section, and whether it closes. */
  static String title(PageEntry page) {
    StringBuilder text = name(page);
    text.append(page.closed() ? ": closed" : ": OPEN");
    if (!page.overset().none()) {
      text.append(", overset (溢版) ").append(words(page.overset()));
    }
    if (page.underset().lines() > 0) {
      text.append(", underset (缺稿) ").append(page.underset().lines()).append(" lines");
    }
    return text.toString();
  }

  private static StringBuilder name(PageEntry page) {
    StringBuilder text = new StringBuilder("page ").append(page.page());
    if (!page.name().equals(Integer.toString(page.page()))) {
      text.append(' ').append(page.name());
    }
    page.locked().plan().copy().section().ifPresent(s -> text.append(' ').append(s));
    return text;
  }

  /** Why a page that closes is not printed, in one line; empty for one that does not close. */
  static String refused(PageEntry page, List<Notice> findings) {
    List<Notice> errors =
        findings.stream()
            .filter(n -> n.level() == Level.ERROR && n.page().orElse(0) == page.page())
            .toList();
    if (!page.closed() || errors.isEmpty()) {
      return "";
    }
    long missing = errors.stream().filter(n -> n.id().equals("missing-glyph")).count();
    List<String> why = new ArrayList<>();
    if (missing > 0) {
      why.add(missing + (missing == 1 ? " character" : " characters") + " that no face has");
    }
    errors.stream().filter(n -> !n.id().equals("missing-glyph")).forEach(n -> why.add(n.message()));
    return name(page).append(": not printed: ").append(String.join("; ", why)).toString();
  }

  private static String story(StoryEntry story) {
    String line =
        "  "
            + Cells.padded(story.id(), ID)
            + String.format(Locale.ROOT, "%-12s %4d lines", story.storyClass(), story.lines());
    String over = story.over().none() ? "" : "  overset " + words(story.over());
    return line + over + story.jump().map(jump -> "  " + jump.text()).orElse("");
  }

  static String words(Surplus surplus) {
    return String.format(
        Locale.ROOT, "%d lines, %d characters", surplus.lines(), surplus.characters());
  }
}
