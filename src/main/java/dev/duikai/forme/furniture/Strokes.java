package dev.duikai.forme.furniture;

import dev.duikai.grammar.type.RuleKind;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Rule;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.List;

/** Draws rules (线) and frames: every stroke solid black, never tinted. */
public final class Strokes {

  /** The finest rule, 正线. */
  public static final Length FINE = Length.points(0.5);

  /** The heavy rule, 反线. */
  public static final Length HEAVY = Length.points(2);

  private static final Length DOT = Length.points(0.8);
  private static final Length DOT_STEP = Length.points(3);

  private Strokes() {}

  /** The height of a rule with all its strokes. */
  public static Length height(RuleKind kind) {
    Length height = Length.ZERO;
    for (Length stroke : kind.strokes()) {
      height = height.plus(stroke);
    }
    return height.plus(RuleKind.GAP.times(Math.max(0, kind.strokes().size() - 1)));
  }

  /** A horizontal rule whose upper edge is at {@code top}. */
  public static List<Item> across(Tag tag, RuleKind kind, Length x, Length width, Length top) {
    List<Item> rules = new ArrayList<>();
    Length y = top;
    for (Length stroke : kind.strokes()) {
      Length middle = y.plus(stroke.scaled(0.5));
      rules.add(Rule.solid(tag, x, middle, x.plus(width), middle, stroke));
      y = y.plus(stroke).plus(RuleKind.GAP);
    }
    return rules;
  }

  /** A frame (框) whose strokes stand inside a rectangle. */
  public static List<Item> frame(Tag tag, Rect rect, Length weight, Ink ink) {
    Length half = weight.scaled(0.5);
    Rect r = rect.inset(half);
    Length left = rect.x();
    Length right = rect.right();
    return List.of(
        new Rule(tag, left, r.y(), right, r.y(), weight, Length.ZERO, ink),
        new Rule(tag, left, r.bottom(), right, r.bottom(), weight, Length.ZERO, ink),
        new Rule(tag, r.x(), rect.y(), r.x(), rect.bottom(), weight, Length.ZERO, ink),
        new Rule(tag, r.right(), rect.y(), r.right(), rect.bottom(), weight, Length.ZERO, ink));
  }

  /** A dotted rule (点线), dots of 0.8 pt every 3 pt. */
  public static Item dotted(Tag tag, Length x, Length width, Length y) {
    return Rule.dotted(tag, x, y, x.plus(width), y, DOT, DOT_STEP);
  }
}
