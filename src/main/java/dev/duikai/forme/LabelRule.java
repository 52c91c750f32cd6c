package dev.duikai.forme;

import dev.duikai.compose.head.HeadLine;
import dev.duikai.compose.head.HeadPart;
import dev.duikai.forme.furniture.Strokes;
import dev.duikai.measure.Length;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Rule;
import dev.duikai.sheet.Tag;
import java.util.List;

/** The fine rule under a label or a series line (栏目; page-look section 2). */
final class LabelRule {

  /** The rule's middle below the label's em-box. */
  private static final Length BELOW = Length.points(2);

  /** How far it reaches beyond the label at both sides, as a share of the size. */
  private static final double BEYOND = 0.5;

  /** From the baseline to the foot of the em-box. */
  private static final double DESCENT = 0.12;

  private LabelRule() {}

  /** The rule under a line of a head that stands at this place; none under other parts. */
  static List<Item> under(Tag tag, HeadLine line, Length left, Length top) {
    if (line.part() != HeadPart.LABEL && line.part() != HeadPart.SERIES) {
      return List.of();
    }
    Length beyond = line.x().units() > 0 ? line.size().scaled(BEYOND) : Length.ZERO;
    Length x = left.plus(line.x()).minus(beyond);
    Length y = top.plus(line.baseline()).plus(line.size().scaled(DESCENT)).plus(BELOW);
    Length right = x.plus(line.width()).plus(beyond.times(2));
    return List.of(Rule.solid(tag, x, y, right, y, Strokes.FINE));
  }
}
