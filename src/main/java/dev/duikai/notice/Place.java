package dev.duikai.notice;

/**
 * A place in a file that a user wrote. Line and column count from 1; 0 where they are not known.
 *
 * @param file the path as the user knows it
 * @param line line number
 * @param column column number in characters
 * @param excerpt the offending line, empty where it is not known
 */
public record Place(String file, int line, int column, String excerpt) {

  /** A place that is only a file. */
  public static Place of(String file) {
    return new Place(file, 0, 0, "");
  }

  /** A line of a file. */
  public static Place of(String file, int line) {
    return new Place(file, line, 0, "");
  }

  /** A character of a file. */
  public static Place of(String file, int line, int column) {
    return new Place(file, line, column, "");
  }

  /** {@code file:line:column}, as far as it is known. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
      if (column > 0) {
        text.append(':').append(column);
      }
    }
    return text.toString();
  }
}
