package dev.duikai;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Tables of test cases in text files: cells parted by bars, {@code #} before a remark. */
public final class TextTable {

  private TextTable() {}

  /** The rows of a table that stands beside a class among the test resources. */
  public static List<List<String>> rows(Class<?> beside, String name) {
    return text(beside, name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(TextTable::cell).toList())
        .toList();
  }

  /** Strips ASCII blanks only: an ideographic space may belong to a cell. */
  private static String cell(String text) {
    return text.replaceAll("^ +| +$", "");
  }

  private static String text(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name + " beside " + beside);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
