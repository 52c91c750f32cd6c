package dev.duikai.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.notice.InputException;
import dev.duikai.notice.Notice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

final class FaultTest {

  @Test
  void whatIsThrownHasACodeAndOneLine() {
    check(3, "/x: permission denied", new UncheckedIOException(new AccessDeniedException("/x")));
    check(
        3,
        "/x: No space left on device",
        new FileSystemException("/x", null, "No space left on device"));
    check(3, "No space left on device", new IOException("No space left on device"));
    check(2, "wrong", InputException.of(Notice.error("id", "wrong")));
    check(
        3,
        "out of memory; give Java more with DUIKAI_JAVA_OPTS=-Xmx4g",
        new OutOfMemoryError("Java heap space"));
  }

  private static void check(int code, String message, Throwable thrown) {
    Fault fault = Fault.of(thrown);
    assertEquals(code, fault.code().number());
    assertEquals(message, fault.notices().getFirst().message());
  }
}
