package dev.duikai.yaml;

import dev.duikai.notice.Notice;
import java.io.Serial;

/** Ends the reading of one file with its first error; never leaves this package. */
final class Refused extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final transient Notice notice;

  Refused(Notice notice) {
    super(notice.message(), null, false, false);
    this.notice = notice;
  }

  Notice notice() {
    return notice;
  }
}
