package dev.duikai.job.finding;

import dev.duikai.job.report.PageEntry;
import dev.duikai.makeup.Copyfit;
import dev.duikai.notice.Notice;
import java.util.Locale;
import java.util.Optional;

/** Says what is known of too much copy before a page is solved. */
final class Overfull {

  /** Copy over the room by more than this is said, even if the page closes. */
  private static final int PER_CENT = 8;

  private Overfull() {}

  static Optional<Notice> of(PageEntry page) {
    Copyfit fit = page.copyfit();
    if (fit.excess() == 0 && fit.percent() <= PER_CENT) {
      return Optional.empty();
    }
    String message =
        String.format(
            Locale.ROOT,
            "the copy is %d %% over the room: its stories need %d column lines at least, about %d"
                + " at their best, and have %d%s",
            fit.percent(),
            fit.least(),
            fit.ideal(),
            fit.room(),
            fit.excess() == 0 ? "" : ", " + fit.excess() + " too few");
    Notice notice =
        page.closed() ? Notice.notice("copy-over", message) : Notice.error("copy-over", message);
    return Optional.of(notice.at(page.locked().plan().copy().place()));
  }
}
