package dev.duikai.forme.furniture;

import dev.duikai.grammar.Furniture.Nameplate;
import dev.duikai.grammar.pattern.PatternValues;
import dev.duikai.grammar.type.RuleKind;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets the nameplate (报头). In a slot of part of the page the name stands at the left, a frame of
 * one column with date and weather at its right, and the last line of data below; over the whole
 * page the name stands in the middle and all data below it. A heavy rule (反线) closes it at the
 * foot.
 */
public final class NameplateSetter {

  private static final Tag TAG = Tag.furniture("nameplate");
  private static final Length UNDER_DATA = Length.points(6);
  private static final Length UNDER_NAME = Length.points(7);
  private static final int WIDEST_GAP = 250;
  private static final int NARROWEST = 800;

  private final StyleCase types;
  private final Nameplate rules;

  /** A setter for fronts of these rules. */
  public NameplateSetter(StyleCase types, Nameplate rules) {
    this.types = types;
    this.rules = rules;
  }

  /**
   * The nameplate of a page.
   *
   * @param name the paper's name
   * @param artwork its drawn form, which then stands for the name
   * @param slot the slot's whole lines; the nameplate begins {@code rise} lines above it
   * @param rule width of the rule at the foot, from the slot's left edge
   */
  public Placed set(
      String name, Optional<Artwork> artwork, PatternValues values, Rect slot, Length rule) {
    Length rise = types.grid().pitch().times(rules.rise());
    Rect whole = Rect.between(slot.x(), slot.y().minus(rise), slot.right(), slot.bottom());
    Length ruleTop = whole.bottom().minus(Strokes.HEAVY);
    List<Item> items = new ArrayList<>(body(name, artwork, values, whole, ruleTop));
    items.addAll(Strokes.across(TAG, RuleKind.THICK, whole.x(), rule, ruleTop));
    return Placed.of("nameplate", whole, items);
  }

  private List<Item> body(
      String name, Optional<Artwork> artwork, PatternValues values, Rect whole, Length ruleTop) {
    boolean across = whole.width().compareTo(types.grid().live().width()) >= 0;
    DataLines data = new DataLines(types, rules.data(), values);
    List<List<TypeLine>> below = across ? data.all(whole.width()) : data.last(whole.width());
    Length foot = ruleTop.minus(UNDER_DATA);
    List<Item> lines = new ArrayList<>();
    for (List<TypeLine> line : below.reversed()) {
      lines.addAll(0, data.row(TAG, line, whole, foot, NARROWEST));
      foot = foot.minus(line.getFirst().type().size().scaled(1.35));
    }
    Length bottom = foot.minus(UNDER_NAME).plus(UNDER_DATA.scaled(0.5));
    Length right = across ? whole.right() : frameX(whole).minus(types.grid().gutter());
    Length top = whole.y().plus(types.grid().pitch().scaled(0.5));
    Rect room = Rect.between(whole.x(), top, right, bottom);
    List<Item> items = new ArrayList<>(name(name, artwork, room, across));
    if (!across) {
      Rect frame = Rect.between(frameX(whole), top, whole.right(), bottom);
      items.addAll(data.framed(TAG, frame, NARROWEST));
    }
    items.addAll(lines);
    return items;
  }

  private Length frameX(Rect whole) {
    return whole.right().minus(types.grid().columnWidth());
  }

  private List<Item> name(String name, Optional<Artwork> artwork, Rect room, boolean across) {
    if (artwork.isPresent()) {
      Artwork drawn = artwork.get();
      return List.of(across ? drawn.centred(TAG, room) : drawn.left(TAG, room));
    }
    TypeLine line = largest(name, room);
    int gaps = Math.max(1, line.glyphs().size() - 1);
    Length widest = line.width().plus(line.type().size().scaled(WIDEST_GAP / 1000.0).times(gaps));
    Length wide = widest.compareTo(room.width()) < 0 ? widest : room.width();
    TypeLine spread = line.spread(wide);
    Length baseline = line.type().baseline(room.y(), room.height());
    return across
        ? spread.centred(TAG, room.x(), room.width(), baseline)
        : spread.left(TAG, room.x(), baseline);
  }

  /** The name in the size of its style, or as large as the room allows. */
  private TypeLine largest(String name, Rect room) {
    Type wanted = types.type(rules.name(), types.grid().columns());
    Length tall = room.height().compareTo(wanted.size()) < 0 ? room.height() : wanted.size();
    TypeLine line = types.line(name, wanted.withSize(tall));
    if (line.width().compareTo(room.width()) <= 0) {
      return line;
    }
    double share = room.width().units() / (double) line.width().units();
    return types.line(
        name, wanted.withSize(Length.points(Math.floor(tall.points() * share * 2) / 2)));
  }
}
