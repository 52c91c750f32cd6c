package dev.duikai.notice;

import java.util.List;

/** The input is wrong and work cannot go on; carries everything that was found. */
public final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Notice> notices;

  /** Ends a stage with all its notices, at least one of them an error. */
  public InputException(List<Notice> notices) {
    super(notices.isEmpty() ? "" : notices.getFirst().message());
    this.notices = List.copyOf(notices);
  }

  /** Ends a stage with one error. */
  public static InputException of(Notice notice) {
    return new InputException(List.of(notice));
  }

  public List<Notice> notices() {
    return notices;
  }
}
