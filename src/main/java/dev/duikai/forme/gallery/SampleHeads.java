package dev.duikai.forme.gallery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The heads of {@code heads.txt}: sample copy for a sheet of head forms. */
final class SampleHeads {

  private static final String UPRIGHT = "竖 ";

  private SampleHeads() {}

  /** Heads that stand over their text. */
  static List<String> above() {
    return rows().stream().filter(row -> !row.startsWith(UPRIGHT)).toList();
  }

  /** Heads that may stand upright beside it (竖题). */
  static List<String> upright() {
    return rows().stream()
        .filter(row -> row.startsWith(UPRIGHT))
        .map(row -> row.substring(UPRIGHT.length()))
        .toList();
  }

  private static List<String> rows() {
    try (InputStream in = SampleHeads.class.getResourceAsStream("heads.txt")) {
      if (in == null) {
        throw new IllegalStateException("heads.txt is missing from the program");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
