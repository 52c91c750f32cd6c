package dev.duikai.makeup.form;

import dev.duikai.compose.Composed;
import dev.duikai.compose.SetLine;
import dev.duikai.compose.Typesetter;
import dev.duikai.compose.item.Piece;
import dev.duikai.compose.rule.Setting;
import dev.duikai.copy.Block;
import dev.duikai.copy.Span;
import dev.duikai.copy.Subhead;
import dev.duikai.copy.Voice;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.type.TypeStyle;
import dev.duikai.measure.Length;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sets a portion's text at a measure. */
public final class GalleyMaker {

  /** The widest even gap at which a paragraph is driven out, thousandths of an em. */
  static final int USUAL_GAP = 125;

  /** The widest for a text that cannot be cut into legs otherwise (cjk-rules section 5). */
  static final int WIDE_GAP = 167;

  /** A setting dearer than the best by more than this breaks a rule. */
  private static final double SPOILT = 3_000_000;

  private final Typesetter typesetter;
  private final Styles styles;
  private final Optional<TypeStyle> subhead;

  public GalleyMaker(Typesetter typesetter, Styles styles, Optional<TypeStyle> subhead) {
    this.typesetter = typesetter;
    this.styles = styles;
    this.subhead = subhead;
  }

  /** The galley of a portion at a measure. */
  public Galley galley(Portion portion, Length measure) {
    return galley(portion, measure, USUAL_GAP);
  }

  /**
   * The galley of a portion at a measure.
   *
   * @param widestGap the widest even gap at which its paragraphs may be driven out, thousandths of
   *     an em
   */
  Galley galley(Portion portion, Length measure, int widestGap) {
    List<Slug> slugs = new ArrayList<>();
    Set<String> missing = new LinkedHashSet<>();
    int natural = 0;
    for (int i = 0; i < portion.blocks().size(); i++) {
      Block block = portion.blocks().get(i);
      if (block instanceof Subhead head) {
        Slug.Subhead slug = subhead(head, measure, i);
        natural += slug.rows();
        slugs.add(slug);
      } else {
        Composed composed = compose(portion, block, i, measure);
        missing.addAll(composed.missing());
        natural += composed.natural();
        slugs.add(text(composed, i, widestGap));
      }
    }
    return new Galley(measure, slugs, natural, List.copyOf(missing));
  }

  private Composed compose(Portion portion, Block block, int index, Length measure) {
    boolean flush = index == 0 && portion.midParagraph();
    Setting whole = styles.setting(block, measure);
    Setting setting = flush ? whole.withIndent(whole.hang()) : whole;
    boolean ends = portion.ends() && portion.endsStory(index);
    List<Piece> mark = ends ? mark(portion.owners().get(index)) : List.of();
    return typesetter.compose(pieces(block.spans()), mark, setting);
  }

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

  private static Slug.Text text(Composed composed, int block, int widestGap) {
    int best = composed.natural();
    Looseness natural = Looseness.of(composed, best);
    List<Integer> options = new ArrayList<>(List.of(best));
    int own = natural.price() / 2;
    List<Integer> prices = new ArrayList<>(List.of(own));
    int[] steps = {1, 2, -1};
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
      }
    }
    return new Slug.Text(composed, List.copyOf(options), List.copyOf(prices), block);
  }

  private Slug.Subhead subhead(Subhead head, Length measure, int block) {
    Styles.Voicing voicing =
        subhead
            .map(s -> new Styles.Voicing(s.font(), s.size().at(1).orElse(styles.body())))
            .orElse(styles.or("subhead", "hei"));
    List<SetLine> lines =
        SubheadSetter.lines(
            typesetter, head.text(), voicing, styles.lineRules(Rules.SUBHEAD), measure);
    int rows = styles.subheadRows();
    Length lift = styles.subheadLift(rows);
    return new Slug.Subhead(lines, rows + lines.size() - 1, lift, block);
  }
}
