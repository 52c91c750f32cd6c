package dev.duikai.grammar.text;

import java.util.Arrays;

/** A sheet of character cells on which rectangles and words are drawn. Wide characters take two. */
final class Canvas {

  private static final int UP = 1;
  private static final int DOWN = 2;
  private static final int LEFT = 4;
  private static final int RIGHT = 8;

  /** The sign for every set of directions in which a line leaves its cell. */
  private static final String LINES = " │││─┘┐┤─└┌├─┴┬┼";

  private static final String NOTHING = "";

  private final int[][] lines;
  private final String[][] words;

  Canvas(int width, int height) {
    this.lines = new int[height][width];
    this.words = new String[height][width];
    for (String[] row : words) {
      Arrays.fill(row, " ");
    }
  }

  /** Draws a frame with its corners in these cells. */
  void frame(int x0, int y0, int x1, int y1) {
    for (int x = x0; x < x1; x++) {
      join(x, y0, RIGHT, x + 1, y0, LEFT);
      join(x, y1, RIGHT, x + 1, y1, LEFT);
    }
    for (int y = y0; y < y1; y++) {
      join(x0, y, DOWN, x0, y + 1, UP);
      join(x1, y, DOWN, x1, y + 1, UP);
    }
  }

  private void join(int x, int y, int out, int toX, int toY, int in) {
    lines[y][x] |= out;
    lines[toY][toX] |= in;
  }

  /** Writes words centred between two cells, cut where they are too long. */
  void centre(String text, int x0, int x1, int y) {
    String shown = cut(text, x1 - x0);
    int x = x0 + (x1 - x0 - width(shown)) / 2;
    for (int c : shown.codePoints().toArray()) {
      words[y][x] = Character.toString(c);
      if (wide(c)) {
        words[y][x + 1] = NOTHING;
      }
      x += wide(c) ? 2 : 1;
    }
  }

  private static String cut(String text, int most) {
    if (width(text) <= most) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      if (width(shown + Character.toString(c)) >= most) {
        break;
      }
      shown.appendCodePoint(c);
    }
    return shown + "…";
  }

  /** The width of a text on a terminal, in cells. */
  static int width(String text) {
    return text.codePoints().map(c -> wide(c) ? 2 : 1).sum();
  }

  private static boolean wide(int codePoint) {
    return codePoint >= 0x2E80;
  }

  /** What was drawn, line by line, without white at the ends. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int y = 0; y < lines.length; y++) {
      text.append(row(y).stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private String row(int y) {
    StringBuilder row = new StringBuilder();
    for (int x = 0; x < lines[y].length; x++) {
      row.append(lines[y][x] == 0 ? words[y][x] : String.valueOf(LINES.charAt(lines[y][x])));
    }
    return row.toString();
  }
}
