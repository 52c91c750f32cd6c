package dev.duikai.forme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that must not change unseen; {@code -Dgolden=write} writes them anew. */
final class Golden {

  private Golden() {}

  static void assertSame(String name, String text) {
    Path file = Path.of("src/test/resources/dev/duikai/forme", name);
    try {
      if ("write".equals(System.getProperty("golden"))) {
        Files.writeString(file, text);
      }
      assertEquals(Files.readString(file), text, "rewrite with -Dgolden=write if this is right");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
