package dev.duikai.copy.raw;

import dev.duikai.copy.text.CopyFile;
import dev.duikai.copy.text.Normaliser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Looks for characters that a scanner or a pasted page leaves in simplified copy; changes none. */
final class Suspects {

  private static final String RESOURCE = "traditional.txt";

  /** More traditional characters than this share of a file: the copy is not simplified at all. */
  private static final double TRADITIONAL_SHARE = 0.02;

  private final CopyFile file;
  private final Doubts doubts;
  private final Map<Integer, String> simplified;

  Suspects(CopyFile file, Doubts doubts) {
    this.file = file;
    this.doubts = doubts;
    this.simplified = pairs();
  }

  void report() {
    long all = file.lines().stream().mapToLong(String::length).sum();
    long traditional =
        file.lines().stream()
            .flatMapToInt(String::codePoints)
            .filter(simplified::containsKey)
            .count();
    boolean whole = traditional > 10 && traditional > all * TRADITIONAL_SHARE;
    if (whole) {
      doubts.decided("traditional", 1, "the copy is in traditional characters and stays so");
    }
    for (int line = 1; line <= file.lines().size(); line++) {
      reportLine(line, !whole);
    }
  }

  private void reportLine(int number, boolean traditional) {
    String line = file.line(number);
    int column = 0;
    for (int c : line.codePoints().toArray()) {
      column++;
      String sign = Character.toString(c);
      if (traditional && simplified.containsKey(c)) {
        String meant = simplified.get(c);
        doubts.unsure(
            "traditional",
            number,
            column,
            "the traditional character " + sign + " stands in simplified copy",
            "should it be " + meant + "?");
      } else if (c == 0xFFFD || c == '〓' || Character.getType(c) == Character.PRIVATE_USE) {
        doubts.unsure(
            "unreadable", number, column, "a character was not readable", "look at the original");
      }
    }
    Normaliser.straightQuote(line)
        .ifPresent(at ->
            doubts.unsure(
                "straight-quote",
                number,
                line.codePointCount(0, at) + 1,
                "a straight quotation mark stays as it is",
                "write “ ” or ‘ ’"));
  }

  private static Map<Integer, String> pairs() {
    Map<Integer, String> pairs = new HashMap<>();
    try (InputStream in = Suspects.class.getResourceAsStream(RESOURCE)) {
      byte[] bytes = Objects.requireNonNull(in, RESOURCE).readAllBytes();
      new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> java.util.Arrays.stream(line.split(" ")))
          .forEach(pair -> pairs.put(pair.codePointAt(0), pair.substring(pair.length() - 1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pairs;
  }
}
