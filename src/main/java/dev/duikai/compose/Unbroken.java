package dev.duikai.compose;

import dev.duikai.compose.fit.Strip;
import dev.duikai.compose.item.Box;
import dev.duikai.compose.item.Itemizer;
import dev.duikai.compose.item.Items;
import dev.duikai.compose.item.Piece;
import dev.duikai.compose.rule.LineRules;
import dev.duikai.font.FontShelf;
import dev.duikai.measure.Length;
import java.util.List;

/**
 * A paragraph as boxes and glue, before it is broken: read once, then broken at any measure. A word
 * wider than the measure has to be read again, in pieces.
 */
public final class Unbroken {

  /** Wider than any measure. */
  private static final Length UNBOUNDED = Length.units(Integer.MAX_VALUE);

  private final List<Piece> pieces;
  private final LineRules rules;
  private final FontShelf shelf;
  private final Items items;
  private final Strip strip;
  private final int widest;

  private Unbroken(List<Piece> pieces, LineRules rules, FontShelf shelf, Length measure) {
    this.pieces = List.copyOf(pieces);
    this.rules = rules;
    this.shelf = shelf;
    this.items = Itemizer.items(pieces, shelf, rules, measure);
    this.strip = new Strip(items);
    int most = 0;
    for (Box box : items.boxes()) {
      most = Math.max(most, box.width());
    }
    this.widest = most;
  }

  static Unbroken of(List<Piece> pieces, LineRules rules, FontShelf shelf) {
    return new Unbroken(pieces, rules, shelf, UNBOUNDED);
  }

  /** The same text with nothing that is kept together wider than a measure. */
  Unbroken within(Length measure) {
    return widest <= measure.units() ? this : new Unbroken(pieces, rules, shelf, measure);
  }

  boolean empty() {
    return items.boxes().isEmpty();
  }

  Items items() {
    return items;
  }

  Strip strip() {
    return strip;
  }

  /** Its natural width on one line, thousandths of a point. */
  long width() {
    return empty() ? 0 : strip.natural(0, strip.size());
  }
}
