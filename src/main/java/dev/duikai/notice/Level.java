package dev.duikai.notice;

import java.util.Locale;

/** How bad a notice is; the order is from bad to harmless. */
public enum Level {
  ERROR,
  WARNING,
  NOTICE;

  /** The name as it stands in reports: {@code error}, {@code warning}, {@code notice}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
