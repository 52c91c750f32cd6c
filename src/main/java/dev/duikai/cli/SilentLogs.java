package dev.duikai.cli;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the chatter of libraries off the terminal. */
final class SilentLogs {

  // Held here, because a logger that nobody holds forgets its level.
  private static final List<Logger> LOGGERS =
      List.of(
          Logger.getLogger("org.apache.fontbox"),
          Logger.getLogger("org.apache.pdfbox"),
          Logger.getLogger("org.openpdf"),
          Logger.getLogger("com.lowagie"));

  private SilentLogs() {}

  static void silence() {
    System.setProperty(
        "org.apache.commons.logging.Log", "org.apache.commons.logging.impl.Jdk14Logger");
    LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
  }
}
