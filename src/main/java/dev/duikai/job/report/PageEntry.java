package dev.duikai.job.report;

import dev.duikai.copy.Story;
import dev.duikai.edition.OpenPage;
import dev.duikai.edition.Remedy;
import dev.duikai.forme.LockedPage;
import dev.duikai.makeup.Copyfit;
import java.util.List;

/**
 * A page as the report shows it.
 *
 * @param locked the page
 * @param stories its stories in the order of their places
 * @param unplaced stories of the page that stand nowhere on it
 * @param overset copy that is not drawn, all stories together (溢版)
 * @param underset room that no copy fills (缺稿)
 * @param copyfit the room that its copy needs, counted before it was solved
 * @param open what is to be said if it does not close
 */
public record PageEntry(
    LockedPage locked,
    List<StoryEntry> stories,
    List<Story> unplaced,
    Surplus overset,
    Surplus underset,
    Copyfit copyfit,
    OpenPage open) {

  /** Remedies that are named. */
  private static final int NAMED = 3;

  public PageEntry {
    stories = List.copyOf(stories);
    unplaced = List.copyOf(unplaced);
  }

  /** The page's number. */
  public int page() {
    return locked.plan().copy().page();
  }

  /** What readers call the page. */
  public String name() {
    return locked.plan().copy().name();
  }

  /** The cheapest things that make the page close, each by itself. */
  public List<Remedy> remedies() {
    return open.remedies().stream().filter(Remedy::closes).limit(NAMED).toList();
  }

  /** Whether it is full to the last line and shows all its copy. */
  public boolean closed() {
    return locked.plan().closed() && overset.none();
  }
}
