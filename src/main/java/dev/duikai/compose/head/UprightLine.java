package dev.duikai.compose.head;

import dev.duikai.compose.Typesetter;
import dev.duikai.compose.item.Piece;
import dev.duikai.compose.item.PlacedGlyph;
import dev.duikai.compose.rule.LineRules;
import dev.duikai.measure.Length;
import java.util.ArrayList;
import java.util.List;

/** Sets one upright line of a head: its squares from the top, with the face's upright glyphs. */
final class UprightLine {

  private static final int EM = 1000;

  /** From the top of the em-box to the baseline of Han type. */
  private static final int ASCENT = 880;

  /** The most of its square that a pair of digits fills. */
  private static final int PAIR = 940;

  private final Typesetter typesetter;
  private final HeadPart part;
  private final String face;
  private final Length size;
  private final List<UprightText.Square> squares;

  UprightLine(
      Typesetter typesetter,
      HeadPart part,
      String face,
      Length size,
      List<UprightText.Square> squares) {
    this.typesetter = typesetter;
    this.part = part;
    this.face = face;
    this.size = size;
    this.squares = squares;
  }

  Length size() {
    return size;
  }

  /** Its height with so much white between two squares. */
  int height(int tracking) {
    int sum = squares.stream().mapToInt(square -> em(square.height())).sum();
    return sum + tracking * (squares.size() - 1);
  }

  /** The most white between squares, up to a share of the em, with which it goes into a height. */
  int tracking(int height, int share) {
    if (squares.size() < 2) {
      return 0;
    }
    return Math.clamp((height - height(0)) / (squares.size() - 1), 0, em(share));
  }

  /** Its runs; a stretch of one kind each, in reading order. */
  List<UprightRun> runs(int middle, int top, int tracking) {
    List<UprightRun> runs = new ArrayList<>();
    List<PlacedGlyph> column = new ArrayList<>();
    int y = top;
    for (UprightText.Square square : squares) {
      if (square.pair()) {
        flush(runs, column, middle);
        runs.add(pair(square.text(), middle, y));
      } else if (square.room() != UprightText.Room.BLANK) {
        int lifted = square.room() == UprightText.Room.LOWER_HALF ? y - em(EM / 2) : y;
        column.add(upright(square.text(), lifted));
      }
      y += em(square.height()) + tracking;
    }
    flush(runs, column, middle);
    return runs;
  }

  private void flush(List<UprightRun> runs, List<PlacedGlyph> column, int middle) {
    int from = 0;
    for (int i = 1; i <= column.size(); i++) {
      if (i == column.size() || !column.get(i).face().equals(column.get(from).face())) {
        runs.add(
            new UprightRun(part, true, column.subList(from, i), Length.units(middle), size, EM));
        from = i;
      }
    }
    column.clear();
  }

  private PlacedGlyph upright(String text, int y) {
    PlacedGlyph flat = glyphs(text).getFirst();
    int glyph = typesetter.upright(flat);
    return new PlacedGlyph(flat.face(), size, glyph, y, text);
  }

  private UprightRun pair(String text, int middle, int y) {
    Length width = typesetter.width(List.of(Piece.of(text, face, size)), LineRules.head());
    int squeeze = Math.min(EM, (int) ((long) em(PAIR) * EM / width.units()));
    int left = middle - (int) ((long) width.units() * squeeze / EM / 2);
    List<PlacedGlyph> glyphs =
        glyphs(text).stream()
            .map(g -> {
              int x = left + (int) ((long) g.x() * squeeze / EM);
              return new PlacedGlyph(g.face(), size, g.glyph(), x, g.text());
            })
            .toList();
    return new UprightRun(part, false, glyphs, Length.units(y + em(ASCENT)), size, squeeze);
  }

  private List<PlacedGlyph> glyphs(String text) {
    return typesetter.oneLine(List.of(Piece.of(text, face, size)), LineRules.head()).glyphs();
  }

  private int em(int thousandths) {
    return (int) ((long) size.units() * thousandths / EM);
  }
}
