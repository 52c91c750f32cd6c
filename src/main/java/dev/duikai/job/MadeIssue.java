package dev.duikai.job;

import dev.duikai.edition.SetEdition;
import dev.duikai.forme.LockedPage;
import dev.duikai.notice.Notice;
import java.util.List;

/**
 * An issue with all its pages locked up.
 *
 * @param pages the pages in order
 * @param edition the plan that they were made from
 * @param notices what the making had to say beyond the notices of plan and edition
 */
public record MadeIssue(List<LockedPage> pages, SetEdition edition, List<Notice> notices) {

  public MadeIssue {
    pages = List.copyOf(pages);
    notices = List.copyOf(notices);
  }
}
