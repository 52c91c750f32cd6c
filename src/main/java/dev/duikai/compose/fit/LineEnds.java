package dev.duikai.compose.fit;

import dev.duikai.compose.item.Box;
import dev.duikai.compose.item.Items;
import dev.duikai.compose.rule.LineRules;
import dev.duikai.compose.rule.MarkStyle;
import dev.duikai.compose.rule.Rule;
import java.util.List;

/**
 * What the last mark of a line may do: keep its white half (全角), keep it or not (浮动), or hang out
 * (悬挂). Where the rules allow none of it, a mark at a line's end is half a square (GB/T 15834-2011
 * 5.1.10), and the arrays are empty.
 */
final class LineEnds {

  private static final int[] NOTHING = {};

  private final int[] tails;
  private final int[] hangs;
  private final boolean floats;

  private LineEnds(int[] tails, int[] hangs, boolean floats) {
    this.tails = tails;
    this.hangs = hangs;
    this.floats = floats;
  }

  public static LineEnds of(Items items) {
    LineRules rules = items.rules();
    boolean floats = rules.has(Rule.LINE_END_FLOAT);
    boolean keeps = rules.marks() == MarkStyle.FULL;
    List<Box> boxes = items.boxes();
    int[] tails = floats || keeps ? new int[boxes.size()] : NOTHING;
    int[] hangs = rules.has(Rule.HANGING) ? new int[boxes.size()] : NOTHING;
    for (int i = 0; i < tails.length; i++) {
      tails[i] = boxes.get(i).trail();
    }
    for (int i = 1; i < hangs.length; i++) {
      boolean alone = !boxes.get(i - 1).kind().mark();
      hangs[i] = alone && hangs(boxes.get(i)) ? boxes.get(i).width() : 0;
    }
    return new LineEnds(tails, hangs, floats);
  }

  /** Only 、 ， and 。, one mark, not in clusters. */
  private static boolean hangs(Box box) {
    return box.first() == box.last() && "、，。".indexOf(box.first()) >= 0;
  }

  boolean plain() {
    return tails.length == 0 && hangs.length == 0;
  }

  /** White that a line which ends before a box may keep behind its last mark. */
  int tail(int j) {
    return tails.length == 0 ? 0 : tails[j - 1];
  }

  /** How far the last mark of such a line may hang out. */
  public int hang(int j) {
    return hangs.length == 0 ? 0 : hangs[j - 1];
  }

  /** Whether the white is there at will, rather than whenever it finds room. */
  boolean floats() {
    return floats;
  }
}
