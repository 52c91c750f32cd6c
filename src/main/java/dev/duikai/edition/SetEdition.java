package dev.duikai.edition;

import dev.duikai.makeup.Copyfit;
import dev.duikai.makeup.PagePlan;
import dev.duikai.notice.Notice;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All pages of an issue, made up, with the jumps between them.
 *
 * @param pages the pages in order
 * @param copyfits the room that the copy of each page needs, by page number
 * @param open what is to be said about pages that do not close, by page number
 * @param jumps where stories go on, by story id
 * @param notices what concerns no single page
 */
public record SetEdition(
    List<PagePlan> pages,
    Map<Integer, Copyfit> copyfits,
    Map<Integer, OpenPage> open,
    Map<String, Jump> jumps,
    List<Notice> notices) {

  public SetEdition {
    pages = List.copyOf(pages);
    copyfits = Map.copyOf(copyfits);
    open = Map.copyOf(open);
    jumps = Map.copyOf(jumps);
    notices = List.copyOf(notices);
  }

  /** The room that the copy of a page needs. */
  public Copyfit copyfit(int page) {
    return Optional.ofNullable(copyfits.get(page)).orElseThrow();
  }

  /** What is to be said about a page that does not close. */
  public OpenPage open(int page) {
    return open.getOrDefault(page, OpenPage.NONE);
  }

  /** The same edition with what is to be said about its open pages. */
  SetEdition with(Map<Integer, OpenPage> found) {
    return new SetEdition(pages, copyfits, found, jumps, notices);
  }

  /**
   * A story that goes on on another page (转版).
   *
   * @param from the page that it leaves
   * @param to the page that it goes to
   * @param out the jump-out line
   * @param in the jump-in line
   */
  public record Jump(int from, int to, String out, String in) {}
}
