package dev.duikai.grammar.check;

import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Puts errors into the log, each once. */
final class Findings {

  private final NoticeLog log;
  private final Set<String> said = new HashSet<>();

  Findings(NoticeLog log) {
    this.log = log;
  }

  /** An error at a place; the arguments fill the message. */
  void error(Place place, String message, Object... arguments) {
    String text = String.format(Locale.ROOT, message, arguments);
    if (said.add(place + text)) {
      log.add(Notice.error("rules", text).at(place));
    }
  }

  void warning(Place place, String message, Object... arguments) {
    log.add(Notice.warning("rules", String.format(Locale.ROOT, message, arguments)).at(place));
  }

  /** Whether an error was said. */
  boolean any() {
    return !said.isEmpty();
  }
}
