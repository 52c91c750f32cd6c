package dev.duikai.compose;

import dev.duikai.compose.fit.Ending;
import dev.duikai.compose.fit.Strip;
import dev.duikai.compose.item.Box;
import dev.duikai.compose.item.Items;
import dev.duikai.compose.item.PlacedGlyph;
import dev.duikai.compose.rule.Setting;
import java.util.ArrayList;
import java.util.List;

/** The end of a story's last line: closing byline and mark, set right. */
final class EndLine {

  private final Items items;
  private final Strip strip;
  private final Ending ending;
  private final Setting setting;

  EndLine(Items items, Strip strip, Ending ending, Setting setting) {
    this.items = items;
    this.strip = strip;
    this.ending = ending;
    this.setting = setting;
  }

  /** The mark on a line of its own. */
  public SetLine alone() {
    return new SetLine(mark(), Adjustment.SOLID);
  }

  /** The last line with the mark at its right end, the closing byline before it where it fits. */
  SetLine shared(SetLine line, int from) {
    List<PlacedGlyph> glyphs = new ArrayList<>(closingSetRight(line, from));
    glyphs.addAll(mark());
    return new SetLine(glyphs, line.adjustment(), line.flaws());
  }

  private List<PlacedGlyph> mark() {
    LineSetter setter = new LineSetter(ending.items(), new Strip(ending.items()), 1);
    int x = setting.measure().units() - ending.width();
    return setter.natural(0, ending.items().boxes().size(), x, ending.width()).glyphs();
  }

  private List<PlacedGlyph> closingSetRight(SetLine line, int from) {
    int closing = from;
    while (closing < strip.size() && items.boxes().get(closing).trait() != Box.Trait.CLOSING) {
      closing++;
    }
    if (closing == from || closing == strip.size()) {
      return line.glyphs();
    }
    int em = setting.body().units();
    int before = 0;
    for (int b = from; b < closing; b++) {
      before += items.boxes().get(b).glyphs().size();
    }
    int x = line.glyphs().get(before).x();
    int width = (int) strip.natural(closing, strip.size());
    int target = setting.measure().units() - ending.width() - em / 2 - width;
    int shift = target - x + openingOverhang(closing);
    if (shift < em) {
      return line.glyphs();
    }
    List<PlacedGlyph> glyphs = new ArrayList<>(line.glyphs().subList(0, before));
    addBlanks(glyphs, x + shift);
    line.glyphs().stream().skip(before).forEach(glyph -> glyphs.add(glyph.moved(shift)));
    return glyphs;
  }

  /** How far the first glyph's origin lies left of its box. */
  private int openingOverhang(int closing) {
    return items.boxes().get(closing).glyphs().getFirst().x();
  }

  /** Blanks in the gap, so that a reader of the file finds a gap and not two words that touch. */
  private void addBlanks(List<PlacedGlyph> glyphs, int to) {
    PlacedGlyph model = glyphs.getLast();
    int em = model.size().units();
    int x = model.x() + em;
    int count = Math.round((float) (to - x) / em);
    for (int i = 0; i < count; i++) {
      glyphs.add(new PlacedGlyph(model.face(), model.size(), ending.blank(), x, "　"));
      x += em;
    }
  }
}
