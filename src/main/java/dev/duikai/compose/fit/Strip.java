package dev.duikai.compose.fit;

import dev.duikai.compose.item.Box;
import dev.duikai.compose.item.CharClass;
import dev.duikai.compose.item.Glue;
import dev.duikai.compose.item.Items;
import java.util.List;

/**
 * Running sums over boxes and glue, so that the width and the give of any stretch of text are read
 * off in constant time. Widths in thousandths of a point.
 */
public final class Strip {

  private static final int CLASSES = Glue.Gives.values().length;

  private final int size;
  private final long[] boxes;
  private final long[] whites;
  private final long[][] shrinks;
  private final long[][] stretches;
  private final int[] evens;
  private final int[] letters;
  private final LineEnds ends;

  public Strip(Items items) {
    List<Box> list = items.boxes();
    size = list.size();
    ends = LineEnds.of(items);
    boxes = new long[size + 1];
    letters = new int[size + 1];
    whites = new long[size + 1];
    shrinks = new long[CLASSES][size + 1];
    stretches = new long[CLASSES][size + 1];
    evens = new int[size + 1];
    for (int i = 0; i < size; i++) {
      boxes[i + 1] = boxes[i] + list.get(i).width();
      letters[i + 1] = letters[i] + letters(list.get(i));
      if (i + 1 < size) {
        add(i, items.glues().get(i));
      }
    }
  }

  private void add(int i, Glue glue) {
    whites[i + 1] = whites[i] + glue.natural();
    for (int c = 0; c < CLASSES; c++) {
      boolean mine = glue.gives().ordinal() == c;
      shrinks[c][i + 1] = shrinks[c][i] + (mine ? glue.shrink() : 0);
      stretches[c][i + 1] = stretches[c][i] + (mine ? glue.stretch() : 0);
    }
    evens[i + 1] = evens[i] + (glue.even() ? 1 : 0);
  }

  private static int letters(Box box) {
    if (box.kind().mark()) {
      return 0;
    }
    return box.kind() == CharClass.LATIN && box.first() != box.last() ? 2 : 1;
  }

  /** What the characters at line ends may do. */
  LineEnds ends() {
    return ends;
  }

  public int size() {
    return size;
  }

  /** Natural width of the boxes from {@code i} up to but not including {@code j}. */
  public long natural(int i, int j) {
    return boxes[j] - boxes[i] + whites[j - 1] - whites[i];
  }

  public long shrink(Glue.Gives gives, int i, int j) {
    return shrinks[gives.ordinal()][j - 1] - shrinks[gives.ordinal()][i];
  }

  public long stretch(Glue.Gives gives, int i, int j) {
    return stretches[gives.ordinal()][j - 1] - stretches[gives.ordinal()][i];
  }

  /** The least width to which marks and blanks can be brought. */
  long least(int i, int j) {
    long give = 0;
    for (long[] shrink : shrinks) {
      give += shrink[j - 1] - shrink[i];
    }
    return natural(i, j) - give;
  }

  /** Whether a line can't be brought to a width, even with its last mark hung out. */
  public boolean overfull(int i, int j, long room) {
    return least(i, j) > room + ends.hang(j);
  }

  /** The greatest width to which a line can be brought with gaps no wider than this. */
  long greatest(int i, int j, int gap) {
    return natural(i, j)
        + stretch(Glue.Gives.SPACE, i, j)
        + stretch(Glue.Gives.HAN_LATIN, i, j)
        + (evens(i, j) + 1L) * gap;
  }

  /** How many gaps take part in even stretching. */
  public int evens(int i, int j) {
    return evens[j - 1] - evens[i];
  }

  /** The even gap that brings a stretch of text to a width, thousandths of a point. */
  public int gap(int i, int j, long room) {
    long rest =
        room
            - natural(i, j)
            - stretch(Glue.Gives.SPACE, i, j)
            - stretch(Glue.Gives.HAN_LATIN, i, j);
    return rest <= 0 || evens(i, j) == 0 ? 0 : (int) (rest / evens(i, j));
  }

  /** How many characters other than marks there are. */
  public int letters(int i, int j) {
    return letters[j] - letters[i];
  }
}
