package dev.duikai.copy.text;

import dev.duikai.notice.Place;
import java.util.List;

/**
 * A file of copy, with the name by which its user knows it.
 *
 * @param file the name to show
 * @param lines its lines without their ends
 */
public record CopyFile(String file, List<String> lines) {

  public CopyFile {
    lines = List.copyOf(lines);
  }

  /** A file with this text, whatever its line ends. */
  public static CopyFile of(String file, String text) {
    return new CopyFile(file, List.of(text.split("\r\n|\r|\n", -1)));
  }

  /** A line by its number, which counts from 1; empty beyond the last. */
  public String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  /** A place in it with the line as excerpt; line and column count from 1. */
  public Place place(int line, int column) {
    return new Place(file, line, column, line(line));
  }
}
