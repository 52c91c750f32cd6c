package dev.duikai.forme.furniture;

import dev.duikai.grammar.Furniture.AdLabels;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Picture;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a finished advertisement (广告) in its slot: one white line above, a frame, the picture whole
 * and in the middle, and the mark that the law asks for.
 */
public final class AdSetter {

  private static final Tag TAG = Tag.furniture("ad");

  private final StyleCase types;

  /** A setter for pages of these rules. */
  public AdSetter(StyleCase types) {
    this.types = types;
  }

  /**
   * An advertisement.
   *
   * @param slot the slot's whole lines, the white one among them
   * @param page number of the page; the mark stands at its outer edge
   */
  public Placed set(Artwork ad, Rect slot, int page) {
    Rect area = AdSpace.of(slot, types.grid());
    Rect inside = area.inset(Strokes.FINE);
    List<Item> items = new ArrayList<>();
    Picture picture = ad.centred(TAG, inside);
    Rect shown = picture.box().inset(Strokes.FINE.scaled(-1));
    items.add(picture);
    items.addAll(Strokes.frame(TAG, shown, Strokes.FINE, Ink.BLACK));
    items.addAll(mark().in(TAG, picture.box(), page % 2 == 1));
    return Placed.of("ad", slot, items);
  }

  private AdMark mark() {
    AdLabels labels = types.rules().furniture().adLabels();
    return new AdMark(types.line(labels.ad(), types.type(labels.style())));
  }
}
