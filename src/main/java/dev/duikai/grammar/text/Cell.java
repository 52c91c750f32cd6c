package dev.duikai.grammar.text;

import java.util.ArrayList;
import java.util.List;

/** A part of a plan: words in a frame, or parts below or beside each other. */
sealed interface Cell {

  /** The least height of a frame with two lines of words, its upper line counted. */
  int LEAST = 4;

  /** A frame with words in it. */
  record Leaf(List<String> words, int height) implements Cell {

    public Leaf {
      words = List.copyOf(words);
    }
  }

  /** Parts below each other. */
  record Below(List<Cell> parts) implements Cell {

    public Below {
      parts = List.copyOf(parts);
    }

    @Override
    public int height() {
      return parts.stream().mapToInt(Cell::height).sum();
    }
  }

  /**
   * Parts beside each other.
   *
   * @param shares widths of the parts; they need not be columns
   */
  record Beside(List<Cell> parts, List<Integer> shares) implements Cell {

    public Beside {
      parts = List.copyOf(parts);
      shares = List.copyOf(shares);
    }

    @Override
    public int height() {
      return parts.stream().mapToInt(Cell::height).max().orElse(LEAST);
    }
  }

  /** Its least height in cells, the lower line not counted. */
  int height();

  /** Draws it between these corners. */
  default void draw(Canvas canvas, int x0, int y0, int x1, int y1) {
    switch (this) {
      case Leaf leaf -> drawLeaf(leaf, canvas, x0, y0, x1, y1);
      case Below below -> {
        List<Integer> heights = below.parts().stream().map(Cell::height).toList();
        List<Integer> ends = ends(heights, y0, y1);
        for (int i = 0; i < heights.size(); i++) {
          below.parts().get(i).draw(canvas, x0, ends.get(i), x1, ends.get(i + 1));
        }
      }
      case Beside beside -> {
        List<Integer> ends = ends(beside.shares(), x0, x1);
        for (int i = 0; i < beside.parts().size(); i++) {
          beside.parts().get(i).draw(canvas, ends.get(i), y0, ends.get(i + 1), y1);
        }
      }
    }
  }

  private static void drawLeaf(Leaf leaf, Canvas canvas, int x0, int y0, int x1, int y1) {
    canvas.frame(x0, y0, x1, y1);
    int room = y1 - y0 - 1;
    List<String> wrapped =
        leaf.words().stream().flatMap(words -> wrap(words, x1 - x0 - 1).stream()).toList();
    List<String> words = wrapped.subList(0, Math.min(room, wrapped.size()));
    int y = y0 + 1 + (room - words.size()) / 2;
    for (int i = 0; i < words.size(); i++) {
      canvas.centre(words.get(i), x0 + 1, x1, y + i);
    }
  }

  /** Breaks words at spaces so that every line fits, where that is possible. */
  private static List<String> wrap(String words, int width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (Canvas.width(longer) > width && !line.isEmpty()) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }

  private static List<Integer> ends(List<Integer> shares, int from, int to) {
    int sum = shares.stream().mapToInt(Integer::intValue).sum();
    List<Integer> ends = new ArrayList<>(List.of(from));
    int before = 0;
    for (int share : shares) {
      before += share;
      ends.add(from + (to - from) * before / sum);
    }
    return ends;
  }
}
