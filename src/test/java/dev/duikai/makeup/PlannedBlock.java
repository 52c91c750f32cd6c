package dev.duikai.makeup;

import dev.duikai.grammar.unit.Units;
import dev.duikai.makeup.fill.Cells;
import dev.duikai.measure.Measure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A block of a page plan, as a line of its file gives it.
 *
 * @param what a class of stories, {@code panel:CLASS}, {@code slot:NAME} or {@code house-ad}
 * @param measure its measure; one leg a column for what is no story
 * @param more what else the line says, by its words
 */
record PlannedBlock(
    String letter,
    String what,
    Measure measure,
    int column,
    int line,
    int lines,
    Map<String, String> more) {

  /** The head of a block: its rows, its main's size in points, face and lines. */
  record Head(int rows, int size, String face, int lines) {}

  static PlannedBlock of(String text) {
    String[] words = text.strip().split("\\s+");
    int columns = words[2].charAt(0) - '0';
    Measure measure = Units.measure(words[2]).orElse(new Measure(columns, columns));
    Map<String, String> more = new HashMap<>();
    for (int i = 6; i + 1 < words.length; i += 2) {
      more.put(words[i], words[i + 1]);
    }
    return new PlannedBlock(
        words[0],
        words[1],
        measure,
        Integer.parseInt(words[3]),
        Integer.parseInt(words[4]),
        Integer.parseInt(words[5]),
        more);
  }

  /** What stands behind the colon, such as the slot's name. */
  Optional<String> named(String kind) {
    return what.startsWith(kind + ":")
        ? Optional.of(what.substring(kind.length() + 1))
        : Optional.empty();
  }

  boolean story() {
    return !what.contains(":") && !what.equals("house-ad");
  }

  boolean tail() {
    return what.equals("tail");
  }

  boolean upright() {
    return more.containsKey("upright");
  }

  Optional<String> word(String key) {
    return Optional.ofNullable(more.get(key));
  }

  OptionalInt rank() {
    return word("rank").map(n -> OptionalInt.of(Integer.parseInt(n))).orElse(OptionalInt.empty());
  }

  Optional<Head> head() {
    return word("head")
        .map(text -> List.of(text.split("/")))
        .map(p ->
            new Head(
                Integer.parseInt(p.get(0)),
                Integer.parseInt(p.get(1)),
                p.get(2),
                Integer.parseInt(p.get(3))));
  }

  /** The picture, in columns and lines from the block's top left. */
  Optional<Cells> picture() {
    return word("picture")
        .map(text -> List.of(text.split("[x@,]")))
        .map(p -> p.stream().map(Integer::parseInt).toList())
        .map(p -> new Cells(p.get(2) - column, p.get(3) - line, p.get(0), p.get(1)));
  }

  /** Legs under the picture and the lines that it takes from each; no legs without one. */
  Cells taken() {
    return word("taken")
        .map(text -> List.of(text.split("x")))
        .map(p -> new Cells(0, 0, Integer.parseInt(p.get(0)), Integer.parseInt(p.get(1))))
        .orElse(Cells.NONE);
  }

  /** Lines of text in all legs together. */
  int textLines() {
    int pads = word("box").isPresent() ? 2 : 0;
    int rows = upright() ? 2 : head().map(Head::rows).orElse(0);
    return measure.legs() * (lines - rows - pads) - taken().columns() * taken().lines();
  }
}
