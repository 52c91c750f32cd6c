package dev.duikai.forme.furniture;

import dev.duikai.grammar.type.RuleKind;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Rule;
import dev.duikai.sheet.Tag;
import java.util.List;

/** Sets the rules between stories (栏线): in gutters, under text, and between zones of a page. */
public final class ColumnRules {

  private static final Tag TAG = Tag.furniture("rule");
  private static final Length SHORT = Length.points(3);
  private static final Length UNDER = Length.points(5);

  private ColumnRules() {}

  /**
   * A hairline in the middle of a gutter, 3 pt short at both ends of the height that two stories
   * have in common; nothing where that height is shorter.
   */
  public static List<Item> gutter(Rect gutter, Length weight) {
    Length x = gutter.x().plus(gutter.width().scaled(0.5));
    Length top = gutter.y().plus(SHORT);
    Length bottom = gutter.bottom().minus(SHORT);
    boolean none = weight.units() <= 0 || top.compareTo(bottom) >= 0;
    return none ? List.of() : List.of(Rule.solid(TAG, x, top, x, bottom, weight));
  }

  /** A hairline over a width, 5 pt under the em-boxes of the text above it. */
  public static List<Item> under(Length x, Length width, Length textFoot, Length weight) {
    Length y = textFoot.plus(UNDER);
    return weight.units() <= 0
        ? List.of()
        : List.of(Rule.solid(TAG, x, y, x.plus(width), y, weight));
  }

  /** The heavy rule (反线) between two zones, in the middle of a white line. */
  public static List<Item> zone(Rect whiteLine) {
    Length top = whiteLine.y().plus(whiteLine.height().minus(Strokes.HEAVY).scaled(0.5));
    return Strokes.across(TAG, RuleKind.THICK, whiteLine.x(), whiteLine.width(), top);
  }
}
