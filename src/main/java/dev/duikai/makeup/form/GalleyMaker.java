package dev.duikai.makeup.form;

import dev.duikai.compose.Composed;
import dev.duikai.compose.SetLine;
import dev.duikai.compose.Typesetter;
import dev.duikai.compose.Unbroken;
import dev.duikai.compose.item.Piece;
import dev.duikai.compose.rule.LineRules;
import dev.duikai.compose.rule.Setting;
import dev.duikai.copy.Block;
import dev.duikai.copy.Span;
import dev.duikai.copy.Subhead;
import dev.duikai.copy.Voice;
import dev.duikai.grammar.Rules;
import dev.duikai.measure.Length;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sets a portion's text at a measure. */
public final class GalleyMaker {

  /** The widest even gap at which a paragraph is driven out, thousandths of an em. */
  static final int USUAL_GAP = 125;

  /** The widest for a text that cannot be cut into legs otherwise (cjk-rules section 5). */
  static final int WIDE_GAP = 167;

  /** Lines of a divided paragraph that stand together on either side. */
  private static final int LEAST_REST = 2;

  /** What subheads cost that stand without white above them. */
  private static final int TIGHT_PRICE = 10;

  /** A setting dearer than the best by more than this breaks a rule. */
  private static final double SPOILT = 3_000_000;

  private final Typesetter typesetter;
  private final Styles styles;
  private final Map<Text, Unbroken> read = new HashMap<>();

  public GalleyMaker(Typesetter typesetter, Styles styles) {
    this.typesetter = typesetter;
    this.styles = styles;
  }

  /** The usual galley of a portion at a measure. */
  public Galley galley(Portion portion, Length measure) {
    return all(portion, measure, USUAL_GAP).getFirst();
  }

  /**
   * The galleys of a portion at a measure: the usual one, and one whose subheads stand without
   * white where the rules have a style for that. None where the rest of a paragraph that was begun
   * elsewhere would stand alone in a line (孤行).
   *
   * @param widestGap the widest even gap at which its paragraphs may be driven out, thousandths of
   *     an em
   */
  List<Galley> galleys(Portion portion, Length measure, int widestGap) {
    List<Galley> all = all(portion, measure, widestGap);
    boolean alone =
        portion.midParagraph() && all.getFirst().slugs().getFirst().natural() < LEAST_REST;
    return alone ? List.of() : all;
  }

  private List<Galley> all(Portion portion, Length measure, int widestGap) {
    List<Slug> slugs = new ArrayList<>();
    Set<String> missing = new LinkedHashSet<>();
    for (int i = 0; i < portion.blocks().size(); i++) {
      Block block = portion.blocks().get(i);
      if (block instanceof Subhead head) {
        slugs.add(subhead(head, Rules.SUBHEAD, measure, i));
      } else {
        Composed composed = compose(portion, block, i, measure);
        missing.addAll(composed.missing());
        slugs.add(text(composed, i, widestGap));
      }
    }
    Galley usual = Galley.of(measure, slugs, List.copyOf(missing), 0);
    return portion.blocks().stream().anyMatch(Subhead.class::isInstance)
            && styles.has(Rules.TIGHT_SUBHEAD)
        ? List.of(usual, tight(portion, usual))
        : List.of(usual);
  }

  private Galley tight(Portion portion, Galley usual) {
    List<Slug> slugs = new ArrayList<>(usual.slugs());
    for (int i = 0; i < slugs.size(); i++) {
      if (portion.blocks().get(i) instanceof Subhead head) {
        slugs.set(i, subhead(head, Rules.TIGHT_SUBHEAD, usual.measure(), i));
      }
    }
    return Galley.of(usual.measure(), slugs, usual.missing(), TIGHT_PRICE);
  }

  private Composed compose(Portion portion, Block block, int index, Length measure) {
    boolean flush = index == 0 && portion.midParagraph();
    Setting whole = styles.setting(block, measure);
    Setting setting = flush ? whole.withIndent(whole.hang()) : whole;
    boolean ends = portion.ends() && portion.endsStory(index);
    List<Piece> mark = ends ? mark(portion.owners().get(index)) : List.of();
    Text text = new Text(pieces(block.spans()), setting.rules());
    Unbroken unbroken = read.computeIfAbsent(text, t -> typesetter.unbroken(t.pieces(), t.rules()));
    return typesetter.compose(unbroken, mark, setting);
  }

  /** A paragraph and the rules by which it is read. */
  private record Text(List<Piece> pieces, LineRules rules) {}

  private List<Piece> mark(Portion.Owner owner) {
    Styles.Voicing voicing = styles.mark();
    return owner.mark().stream()
        .map(mark -> Piece.of(mark, voicing.face(), voicing.size()))
        .toList();
  }

  List<Piece> pieces(List<Span> spans) {
    List<Piece> pieces = new ArrayList<>();
    for (Span span : spans) {
      Styles.Voicing voicing = styles.voicing(span.voice());
      boolean closing = span.voice() == Voice.SIGNATURE;
      pieces.add(new Piece(span.text(), voicing.face(), voicing.size(), closing));
    }
    return pieces;
  }

  private Slug.Text text(Composed composed, int block, int widestGap) {
    int best = composed.natural();
    Looseness natural = Looseness.of(composed, best);
    List<Integer> options = new ArrayList<>(List.of(best));
    int own = natural.price() / 2;
    List<Integer> prices = new ArrayList<>(List.of(own));
    List<Integer> looseLines = new ArrayList<>(List.of(natural.lines()));
    int[] steps = styles.gives("paragraph") ? new int[] {1, 2, -1} : new int[0];
    int[] base = {2, 5, 6};
    for (int i = 0; i < steps.length; i++) {
      int lines = best + steps[i];
      if (Double.isInfinite(composed.price(lines))) {
        continue;
      }
      Looseness loose = Looseness.of(composed, lines);
      boolean sound = composed.price(lines) < composed.price(best) + SPOILT;
      if (loose.widest() <= Math.max(widestGap, natural.widest()) && sound) {
        options.add(lines);
        prices.add(base[i] + Math.max(own, loose.price() - own));
        looseLines.add(loose.lines());
      }
    }
    return new Slug.Text(
        composed, List.copyOf(options), List.copyOf(prices), List.copyOf(looseLines), block);
  }

  private Slug.Subhead subhead(Subhead head, String style, Length measure, int block) {
    List<SetLine> lines =
        SubheadSetter.lines(
            typesetter, head.text(), styles.or(style, "hei"), styles.lineRules(style), measure);
    int rows = styles.subheadRows(style);
    Length lift = styles.subheadLift(style, rows);
    return new Slug.Subhead(lines, rows + lines.size() - 1, lift, block);
  }
}
