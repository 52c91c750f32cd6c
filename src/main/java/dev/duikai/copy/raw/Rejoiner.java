package dev.duikai.copy.raw;

import dev.duikai.copy.raw.Piece.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes lines into whole paragraphs, items and subheads. A short line after a finished paragraph
 * and before another is a subhead; then what does not end with a final stop is joined to what
 * follows.
 */
final class Rejoiner {

  private final List<RawLine> lines;
  private final boolean wrapped;
  private final int widest;
  private final Doubts doubts;
  private final List<Piece> pieces = new ArrayList<>();

  private Rejoiner(List<RawLine> lines, Doubts doubts) {
    this.lines = lines;
    this.doubts = doubts;
    this.widest = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    this.wrapped = isWrapped(lines, widest);
  }

  static List<Piece> pieces(List<RawLine> lines, Doubts doubts) {
    Rejoiner rejoiner = new Rejoiner(lines, doubts);
    for (int i = 0; i < lines.size(); i++) {
      rejoiner.take(i);
    }
    return rejoiner.pieces;
  }

  /** Whether the copy's lines are the lines of a narrow column rather than whole paragraphs. */
  private static boolean isWrapped(List<RawLine> lines, int widest) {
    long open = lines.stream().filter(line -> !LineForms.isFinished(line.set())).count();
    long inside = lines.stream().filter(line -> !line.newBlock() && !line.broken()).count();
    return widest <= 45 && open * 10 >= lines.size() * 6L && inside * 2 > lines.size();
  }

  private void take(int index) {
    RawLine line = lines.get(index);
    String set = line.set();
    if (LineForms.isMarkedSubhead(set)) {
      add(Kind.SUBHEAD, line.text().replaceFirst("^#+\\s*", ""), line);
    } else if (LineForms.isItem(set)) {
      takeItem(line);
    } else if (isSubhead(index)) {
      add(Kind.SUBHEAD, line.text(), line);
    } else if (joins(index)) {
      join(line);
    } else {
      add(Kind.TEXT, line.text(), line);
    }
  }

  private void takeItem(RawLine line) {
    boolean open =
        !pieces.isEmpty()
            && pieces.getLast().kind() == Kind.TEXT
            && !pieces.getLast().isFinished()
            && !pieces.getLast().set().endsWith("：");
    if (open) {
      doubts.decided(
          "unfinished",
          pieces.getLast().number(),
          "the paragraph before the item has no final stop",
          "look whether the dash belongs to its sentence");
    }
    add(Kind.ITEM, line.text(), line);
  }

  private boolean isSubhead(int index) {
    return (pieces.isEmpty() || isClosed(pieces.getLast()))
        && LineForms.isShort(lines.get(index).set())
        && index + 1 < lines.size()
        && !(wrapped && !startsBlock(index + 1))
        && !isBareMark(lines.get(index + 1));
  }

  private static boolean isClosed(Piece piece) {
    return piece.kind() != Kind.SUBHEAD
        && (piece.isFinished() || EndMark.of(piece.text()).isPresent() || isClosedItem(piece));
  }

  private static boolean isClosedItem(Piece piece) {
    String set = piece.set();
    return piece.kind() == Kind.ITEM
        && (set.endsWith("；") || LineForms.isShort(set.replaceFirst("^(?:——|- )", "").strip()));
  }

  private boolean startsBlock(int index) {
    RawLine line = lines.get(index);
    return line.newBlock() || line.broken();
  }

  private boolean joins(int index) {
    if (pieces.isEmpty() || pieces.getLast().kind() == Kind.SUBHEAD) {
      return false;
    }
    RawLine line = lines.get(index);
    if (LineForms.isByline(line.set()) || isBareMark(line)) {
      return true;
    }
    if (line.set().matches("（[^（）]{2,30}）") || isLooseCredit(line)) {
      return true;
    }
    if (!isClosed(pieces.getLast())) {
      return true;
    }
    return wrapped && !startsBlock(index) && lines.get(index - 1).text().length() >= widest - 1;
  }

  private static boolean isBareMark(RawLine line) {
    return EndMark.of(line.set()).map(mark -> mark.text().isEmpty()).orElse(false);
  }

  private static boolean isLooseCredit(RawLine line) {
    return line.set().length() <= 20 && LineForms.isCredit(line.set());
  }

  private void join(RawLine line) {
    Piece before = pieces.removeLast();
    String a = before.text();
    String b = line.text();
    if (before.set().endsWith("：")) {
      doubts.decided(
          "joined-colon",
          line.number(),
          "joined to the line that ends with a colon",
          "divide the paragraph in the story file if it is one of its own");
    }
    if (line.newBlock() && LineForms.isShort(before.set()) && !before.set().matches(".*[，、].*")) {
      doubts.decided(
          "joined-short",
          before.number(),
          "a short line was joined to what follows",
          "write ### before it in the story file if it is a subhead (小标题)");
    }
    boolean digits = a.matches("(?s).*\\d[.,:]?") && Character.isDigit(b.charAt(0));
    if (digits) {
      doubts.decided(
          "joined-number", line.number(), "two digits were joined across a gap in the copy");
    }
    pieces.add(before.withText(a + (digits ? "" : "\n") + b));
  }

  private void add(Kind kind, String text, RawLine line) {
    pieces.add(new Piece(kind, text, line.number()));
  }
}
