package dev.duikai.yaml;

import dev.duikai.notice.Place;
import java.util.List;

/** The lines of a text as SnakeYAML counts them, to make places with their excerpts. */
final class SourceLines {

  private static final int LONGEST_EXCERPT = 160;

  private final List<String> lines;
  private final String shown;
  private final int firstLine;

  private SourceLines(List<String> lines, String shown, int firstLine) {
    this.lines = lines;
    this.shown = shown;
    this.firstLine = firstLine;
  }

  static SourceLines of(String text, String shown, int firstLine) {
    return new SourceLines(
        List.of(text.split("\r\n|[\r\n\u0085\u2028\u2029]", -1)), shown, firstLine);
  }

  /** The place of a line and column, both from 0, the column in characters. */
  Place place(int line, int column) {
    String excerpt = line(line);
    boolean shows =
        excerpt.length() <= LONGEST_EXCERPT
            && column <= excerpt.codePointCount(0, excerpt.length());
    return new Place(shown, line + firstLine, column + 1, shows ? excerpt : "");
  }

  /** The place after the last character. */
  Place end() {
    String last = lines.getLast();
    return place(lines.size() - 1, last.codePointCount(0, last.length()));
  }

  /** What stands on a line from a column on. */
  String rest(int line, int column) {
    String text = line(line);
    int characters = text.codePointCount(0, text.length());
    return column >= characters ? "" : text.substring(text.offsetByCodePoints(0, column));
  }

  private String line(int line) {
    return line < lines.size() ? lines.get(line) : "";
  }
}
