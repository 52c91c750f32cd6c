package dev.duikai.yaml;

import dev.duikai.notice.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines of a text as SnakeYAML counts them, to make places with their excerpts. */
final class SourceLines {

  private static final int LONGEST_EXCERPT = 160;

  private final List<int[]> lines;
  private final String shown;
  private final int firstLine;

  private SourceLines(List<int[]> lines, String shown, int firstLine) {
    this.lines = lines;
    this.shown = shown;
    this.firstLine = firstLine;
  }

  static SourceLines of(String text, String shown, int firstLine) {
    List<int[]> lines =
        Stream.of(text.split("\r\n|[\r\n\u0085\u2028\u2029]", -1))
            .map(line -> line.codePoints().toArray())
            .toList();
    return new SourceLines(lines, shown, firstLine);
  }

  /** The place of a line and column, both from 0, the column in characters. */
  Place place(int line, int column) {
    int[] text = line(line);
    boolean shows = text.length <= LONGEST_EXCERPT && column <= text.length;
    String excerpt = shows ? new String(text, 0, text.length) : "";
    return new Place(shown, line + firstLine, column + 1, excerpt);
  }

  /** The place after the last character. */
  Place end() {
    return place(lines.size() - 1, lines.getLast().length);
  }

  /** The comment that follows a column on its line, after white and {@code #}. */
  Optional<String> comment(int line, int column) {
    int[] text = line(line);
    int at = column;
    while (at < text.length && Character.isWhitespace(text[at])) {
      at++;
    }
    boolean apart = at > column && at < text.length && text[at] == '#';
    return apart
        ? Optional.of(new String(text, at + 1, text.length - at - 1).stripTrailing())
        : Optional.empty();
  }

  private int[] line(int line) {
    return line < lines.size() ? lines.get(line) : new int[0];
  }
}
