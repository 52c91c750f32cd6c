package dev.duikai.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the notices of one run, in the order in which they come in. Not for several threads. */
public final class NoticeLog {

  private final List<Notice> notices = new ArrayList<>();

  public void add(Notice notice) {
    notices.add(notice);
  }

  public void addAll(Collection<Notice> more) {
    notices.addAll(more);
  }

  /** A copy of what was collected so far. */
  public List<Notice> all() {
    return List.copyOf(notices);
  }

  public boolean hasErrors() {
    return notices.stream().anyMatch(notice -> notice.level() == Level.ERROR);
  }

  /**
   * Ends the stage if an error was collected.
   *
   * @throws InputException with everything collected so far
   */
  public void throwIfErrors() {
    if (hasErrors()) {
      throw new InputException(all());
    }
  }
}
