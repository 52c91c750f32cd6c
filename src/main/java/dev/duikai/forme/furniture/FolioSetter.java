package dev.duikai.forme.furniture;

import dev.duikai.grammar.Furniture.Folio;
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
 * Sets the folio (报眉), the strip above line 0: the page's name and the paper at the outer end, the
 * section in the middle, date and staff line (责编行) at the inner end, a rule below. The outer end is
 * the left on even pages and the right on odd ones.
 */
public final class FolioSetter {

  /** The style of the paper's name beside the page's, where the rules have it. */
  public static final String PAPER = "folio-paper";

  private static final Tag TAG = Tag.furniture("folio");
  private static final Length ABOVE_RULE = Length.points(5);
  private static final Length APART = Length.points(10);
  private static final int NARROWEST = 700;

  private final StyleCase types;
  private final Length baseline;
  private final Length ruleTop;

  private final Folio folio;

  /** A setter for pages of these rules. */
  public FolioSetter(StyleCase types, Folio folio) {
    this.types = types;
    this.folio = folio;
    this.ruleTop = types.grid().live().y().minus(folio.above()).minus(Strokes.height(folio.rule()));
    this.baseline = ruleTop.minus(ABOVE_RULE);
  }

  /** The folio of a page; nothing where the rules give that page none. */
  public Placed set(Optional<StyledText> staff, PatternValues values) {
    if (!folio.pages().contains(values.page())) {
      return Placed.NONE;
    }
    Rect live = types.grid().live();
    boolean outerLeft = values.page() % 2 == 0;
    TypeLine middle = types.line(joined(folio.middle(), values), type(folio.middle()));
    Length side = live.width().minus(middle.width()).scaled(0.5).minus(APART);
    List<Item> items = new ArrayList<>(outer(values, outerLeft, side));
    items.addAll(middle.centred(TAG, live.x(), live.width(), baseline));
    items.addAll(inner(staff, values, !outerLeft, side));
    items.addAll(Strokes.across(TAG, folio.rule(), live.x(), live.width(), ruleTop));
    return Placed.of("folio", strip(live), items);
  }

  private Rect strip(Rect live) {
    Length top = baseline.minus(type(folio.middle()).ascent());
    Length tallest = baseline.minus(type(folio.outer()).ascent());
    Length y = top.compareTo(tallest) < 0 ? top : tallest;
    return Rect.between(live.x(), y, live.right(), live.y().minus(folio.above()));
  }

  private Type type(StyledText text) {
    return types.type(text.style());
  }

  private static String joined(StyledText text, PatternValues values) {
    return String.join("\u3000", Segments.of(text.text(), values));
  }

  /** The page's name outermost, the paper's beside it. */
  private List<Item> outer(PatternValues values, boolean left, Length room) {
    List<Item> items = new ArrayList<>();
    Length used = Length.ZERO;
    List<String> texts = Segments.of(folio.outer().text(), values);
    for (int i = 0; i < texts.size(); i++) {
      Type type = i == 0 ? type(folio.outer()) : beside();
      TypeLine line = types.line(texts.get(i), type).squeezedTo(room.minus(used), NARROWEST);
      items.addAll(at(line, left, used, baseline));
      used = used.plus(line.width()).plus(APART);
    }
    return items;
  }

  private Type beside() {
    Type page = type(folio.outer());
    return types.rules().type().containsKey(PAPER)
        ? types.type(PAPER)
        : page.withSize(page.size().scaled(0.75));
  }

  /** Date and staff on one line, the staff innermost; on two where one is too short. */
  private List<Item> inner(
      Optional<StyledText> staff, PatternValues values, boolean left, Length room) {
    TypeLine date = types.line(joined(folio.inner(), values), type(folio.inner()));
    List<Item> items = new ArrayList<>();
    if (staff.isEmpty() || joined(staff.get(), values).isEmpty()) {
      return at(date.squeezedTo(room, NARROWEST), left, Length.ZERO, baseline);
    }
    TypeLine names = types.line(joined(staff.get(), values), type(staff.get()));
    boolean oneLine = date.width().plus(APART).plus(names.width()).compareTo(room) <= 0;
    Length beside = oneLine ? names.width().plus(APART) : Length.ZERO;
    Length above = oneLine ? baseline : baseline.minus(date.type().size().scaled(1.3));
    items.addAll(at(date.squeezedTo(room, NARROWEST), left, beside, above));
    items.addAll(at(names.squeezedTo(room, NARROWEST), left, Length.ZERO, baseline));
    return items;
  }

  private List<Item> at(TypeLine line, boolean left, Length inset, Length y) {
    Rect live = types.grid().live();
    return left
        ? line.left(TAG, live.x().plus(inset), y)
        : line.right(TAG, live.right().minus(inset), y);
  }
}
