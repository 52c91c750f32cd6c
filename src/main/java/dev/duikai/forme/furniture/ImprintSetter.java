package dev.duikai.forme.furniture;

import dev.duikai.grammar.StyledText;
import dev.duikai.grammar.pattern.PatternValues;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets the line at the foot of the page, below its last line or in a slot: the imprint (社址, 邮编, 电话,
 * 定价) and, on a page without folio, the staff line (责编行) at its right.
 */
public final class ImprintSetter {

  private static final Tag TAG = Tag.furniture("imprint");
  private static final Length BELOW = Length.points(5);
  private static final int NARROWEST = 800;
  private static final String APART = "\u3000";

  private final StyleCase types;

  /** A setter for pages of these rules. */
  public ImprintSetter(StyleCase types) {
    this.types = types;
  }

  /** The line below the live area; nothing where neither text has anything to say. */
  public Placed set(
      Optional<StyledText> imprint, Optional<StyledText> staff, PatternValues values) {
    Rect live = types.grid().live();
    Length size = imprint.or(() -> staff).map(this::type).map(Type::size).orElse(Length.ZERO);
    Rect strip = new Rect(live.x(), live.bottom().plus(BELOW), live.width(), size);
    return set(imprint, staff, values, strip);
  }

  /** The line at the foot of a slot of whole lines inside the live area. */
  public Placed inSlot(
      Optional<StyledText> imprint, Optional<StyledText> staff, PatternValues values, Rect slot) {
    Length pitch = types.grid().pitch();
    Rect last = new Rect(slot.x(), slot.bottom().minus(pitch), slot.width(), pitch);
    return set(imprint, staff, values, last);
  }

  private Type type(StyledText text) {
    return types.type(text.style());
  }

  private Placed set(
      Optional<StyledText> imprint, Optional<StyledText> staff, PatternValues values, Rect strip) {
    List<TypeLine> lines = new ArrayList<>();
    List.of(imprint, staff)
        .forEach(text -> text.flatMap(t -> line(t, values)).ifPresent(lines::add));
    if (lines.isEmpty()) {
      return Placed.NONE;
    }
    Type type = lines.getFirst().type();
    Length baseline = type.baseline(strip.y(), strip.height());
    if (lines.size() == 1) {
      TypeLine only = lines.getFirst().squeezedTo(strip.width(), NARROWEST);
      return Placed.of("imprint", strip, only.centred(TAG, strip.x(), strip.width(), baseline));
    }
    TypeLine right = lines.getLast();
    Length room = strip.width().minus(right.width()).minus(type.size());
    List<Item> items = new ArrayList<>();
    items.addAll(lines.getFirst().squeezedTo(room, NARROWEST).left(TAG, strip.x(), baseline));
    items.addAll(right.right(TAG, strip.right(), baseline));
    return Placed.of("imprint", strip, items);
  }

  private Optional<TypeLine> line(StyledText text, PatternValues values) {
    String joined = String.join(APART, Segments.of(text.text(), values));
    return joined.isEmpty() ? Optional.empty() : Optional.of(types.line(joined, type(text)));
  }
}
