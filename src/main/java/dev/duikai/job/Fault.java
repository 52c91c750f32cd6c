package dev.duikai.job;

import dev.duikai.notice.InputException;
import dev.duikai.notice.Notice;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/**
 * What ended a run before its time, in words for a user.
 *
 * @param code the exit code
 * @param notices what to say, at least one
 */
public record Fault(ExitCode code, List<Notice> notices) {

  public Fault {
    notices = List.copyOf(notices);
  }

  /** What something thrown means. */
  public static Fault of(Throwable thrown) {
    return switch (thrown) {
      case InputException input -> new Fault(ExitCode.INPUT, input.notices());
      case UncheckedIOException io -> of(causeOf(io));
      case FileSystemException file -> system(words(file));
      case IOException io -> system(text(io));
      case OutOfMemoryError memory ->
          system("out of memory; give Java more with DUIKAI_JAVA_OPTS=-Xmx4g");
      default -> system("internal error: " + thrown + " (--debug shows where)");
    };
  }

  private static Throwable causeOf(UncheckedIOException io) {
    return io.getCause();
  }

  private static String words(FileSystemException e) {
    String file = String.valueOf(e.getFile());
    return switch (e) {
      case AccessDeniedException denied -> file + ": permission denied";
      case NoSuchFileException missing -> file + ": no such file";
      default -> file + ": " + (e.getReason() == null ? "cannot be used" : e.getReason());
    };
  }

  private static String text(IOException e) {
    boolean plain = e instanceof FileNotFoundException || e.getMessage() != null;
    return plain ? String.valueOf(e.getMessage()) : e.toString();
  }

  private static Fault system(String message) {
    return new Fault(ExitCode.SYSTEM, List.of(Notice.error("system", message)));
  }
}
