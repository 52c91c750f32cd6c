package dev.duikai.forme.furniture;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Fill;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Path;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.List;

/** The words 广告 or 公益广告 in the top outer corner of an advertisement, on a white ground. */
public final class AdMark {

  private static final Length PAD = Length.points(2);

  private final TypeLine words;

  /** A mark with these words. */
  public AdMark(TypeLine words) {
    this.words = words;
  }

  public Length width() {
    return words.width().plus(PAD.times(2));
  }

  public Length height() {
    return words.type().size().plus(PAD);
  }

  /** The mark inside a rectangle, at its right on odd pages and at its left on even ones. */
  public List<Item> in(Tag tag, Rect area, boolean right) {
    Length x = right ? area.right().minus(width()) : area.x();
    Rect plate = new Rect(x, area.y(), width(), height());
    List<Item> items = new ArrayList<>();
    items.add(new Fill(tag, Path.of(plate), Ink.PAPER));
    items.addAll(bare(tag, area, right));
    return items;
  }

  /** The words alone, where the ground is light. */
  public List<Item> bare(Tag tag, Rect area, boolean right) {
    Length x = right ? area.right().minus(width()) : area.x();
    return words.left(tag, x.plus(PAD), words.type().baseline(area.y(), height()));
  }
}
