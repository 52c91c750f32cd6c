package dev.duikai.compose.head;

import dev.duikai.compose.Typesetter;
import dev.duikai.measure.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sets upright heads (竖题): the main head in the middle of its column, the kicker at its right, a
 * deck at its left, about one character of white above and below (page-look section 4).
 */
public final class UprightSetter {

  /** More characters than this are no upright head. */
  public static final int MOST = 9;

  private static final int SPACING = 250;
  private static final int GAP = 350;

  /** White above and below, in thousandths of the main head's em. */
  private static final int WHITE = 800;

  /** A head that fills less of its height hangs in a hole. */
  private static final double THIN = 0.6;

  private static final int GRADE = 4;

  private final Typesetter typesetter;

  /** A setter that sets type with this typesetter. */
  public UprightSetter(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  /**
   * The best upright form of a head; none if it does not go in or would look lost.
   *
   * @param parts main head, and perhaps a kicker and a deck
   * @param sizes sizes of the main head, the best first
   * @param side size of kicker and deck
   * @param width the width of the head's column
   * @param height the height of the block's text
   */
  public Optional<UprightHead> head(
      List<HeadText> parts, List<Length> sizes, Length side, Length width, Length height) {
    int grade = 0;
    for (Length size : sizes) {
      Optional<UprightHead> head = set(parts, size, side, width, height, GRADE * grade++);
      if (head.isPresent()) {
        return head;
      }
    }
    return Optional.empty();
  }

  private Optional<UprightHead> set(
      List<HeadText> parts, Length main, Length side, Length width, Length height, int cost) {
    List<UprightLine> lines = new ArrayList<>();
    List<HeadText> fromRight = parts.stream().sorted(Comparator.comparing(HeadText::part)).toList();
    for (HeadText part : fromRight) {
      boolean mainPart = part.part() == HeadPart.MAIN;
      for (String text : part.lines()) {
        Optional<List<UprightText.Square>> squares = UprightText.of(text);
        if (squares.isEmpty() || (mainPart && squares.get().size() > MOST)) {
          return Optional.empty();
        }
        Length size = mainPart ? main : side;
        lines.add(
            new UprightLine(typesetter, part.part(), part.style().face(), size, squares.get()));
      }
    }
    return place(lines, main, width.units(), height.units(), cost);
  }

  private static Optional<UprightHead> place(
      List<UprightLine> lines, Length main, int width, int height, int cost) {
    int white = (int) ((long) main.units() * WHITE / 1000);
    int room = height - 2 * white;
    int gap = (int) ((long) lines.getLast().size().units() * GAP / 1000);
    int wide = lines.stream().mapToInt(l -> l.size().units()).sum() + gap * (lines.size() - 1);
    int longest = lines.stream().mapToInt(l -> l.height(0)).max().orElse(0);
    if (wide > width || longest > room) {
      return Optional.empty();
    }
    UprightLine leading =
        lines.stream().filter(l -> l.size().equals(main)).findFirst().orElse(lines.getFirst());
    int tracking = leading.tracking(room, SPACING);
    if (leading.height(tracking) < THIN * room) {
      return Optional.empty();
    }
    int top = white + (room - leading.height(tracking)) / 2;
    List<UprightRun> runs = new ArrayList<>();
    int right = (width + wide) / 2;
    for (UprightLine line : lines) {
      int middle = right - line.size().units() / 2;
      boolean side = line != leading;
      int from = side ? Math.min(top, white + room - line.height(0)) : top;
      runs.addAll(line.runs(middle, from, side ? 0 : tracking));
      right -= line.size().units() + gap;
    }
    return Optional.of(new UprightHead(runs, main, cost));
  }
}
