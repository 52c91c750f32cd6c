package dev.duikai.job.report;

import dev.duikai.copy.Story;
import dev.duikai.forme.LockedPage;
import java.util.List;

/**
 * A page as the report shows it.
 *
 * @param locked the page
 * @param stories its stories in the order of their places
 * @param unplaced stories of the page that stand nowhere on it
 * @param overset copy that is not drawn, all stories together (溢版)
 * @param underset room that no copy fills (缺稿)
 */
public record PageEntry(
    LockedPage locked,
    List<StoryEntry> stories,
    List<Story> unplaced,
    Surplus overset,
    Surplus underset) {

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

  /** Whether it is full to the last line and shows all its copy. */
  public boolean closed() {
    return locked.plan().closed() && overset.none();
  }
}
