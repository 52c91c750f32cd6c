package dev.duikai.forme.furniture;

import dev.duikai.forme.border.Border;
import dev.duikai.grammar.type.BorderKind;
import dev.duikai.grammar.type.BoxStyle;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Fill;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Path;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets boxes (加框), tinted panels (衬底) and reversed bands (反白). A frame stands on the half line:
 * half a pitch inside the first and the last line of its block.
 */
public final class BoxSetter {

  private static final Tag BOX = Tag.furniture("box");
  private static final Tag LABEL = Tag.furniture("label");
  private static final Length BORDER = Length.points(5);
  private static final int NARROWEST = 800;

  private final StyleCase types;

  /** A setter for pages of these rules. */
  public BoxSetter(StyleCase types) {
    this.types = types;
  }

  /** Where the frame of a block stands. */
  public Rect frame(Rect block) {
    Length pitch = types.grid().pitch();
    Length half = pitch.scaled(0.5);
    return new Rect(block.x(), block.y().plus(half), block.width(), block.height().minus(pitch));
  }

  /** The ground, bar and frame of a box; painted before what stands in it. */
  public Placed box(BoxStyle style, Rect block) {
    Rect frame = frame(block);
    List<Item> items = new ArrayList<>();
    style.tint().ifPresent(t -> items.add(new Fill(BOX, Path.of(frame), Type.ink(t))));
    if (style.bar().units() > 0) {
      Rect bar = new Rect(frame.x(), frame.y(), frame.width(), style.bar());
      items.add(new Fill(BOX, Path.of(bar), Ink.BLACK));
    }
    Optional<BorderKind> border = style.border();
    if (border.isPresent()) {
      items.add(Border.round(BOX, frame, border.get(), BORDER, Ink.BLACK));
    } else if (style.rule().units() > 0) {
      items.addAll(Strokes.frame(BOX, frame, style.rule(), Ink.BLACK));
    }
    return Placed.unnamed(items);
  }

  /** The reversed band of a box with its words; the report calls it a label. */
  public Placed band(BoxStyle style, String words, Rect block) {
    String name = style.band().orElseThrow(() -> new IllegalArgumentException("no band style"));
    Length inset = style.inset().at(types.grid().body());
    Length top = block.y().plus(types.grid().pitch().times(style.pad()));
    Length height = types.grid().pitch().times(style.bandLines());
    Rect band = new Rect(block.x().plus(inset), top, block.width().minus(inset.times(2)), height);
    return band(words, types.type(name), band);
  }

  /** Words in the middle of a black band. */
  Placed band(String words, Type type, Rect band) {
    TypeLine line = types.line(words, type.withInk(Ink.PAPER));
    TypeLine spaced = line.spaced(words.codePointCount(0, words.length()) <= 4 ? 250 : 0);
    TypeLine fitted = spaced.squeezedTo(band.width().minus(type.size()), NARROWEST);
    List<Item> items = new ArrayList<>();
    items.add(new Fill(LABEL, Path.of(band), Ink.BLACK));
    Length baseline = type.baseline(band.y(), band.height());
    items.addAll(fitted.centred(LABEL, band.x(), band.width(), baseline));
    return Placed.of("label", band, items);
  }
}
