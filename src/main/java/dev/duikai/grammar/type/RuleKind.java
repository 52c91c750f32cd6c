package dev.duikai.grammar.type;

import dev.duikai.measure.Length;
import java.util.List;
import java.util.Locale;

/** A rule across the page (线). */
public enum RuleKind {
  NONE,
  /** 正线. */
  THIN,
  /** 反线. */
  THICK,
  /** 双正线. */
  DOUBLE,
  /** 正反线, 文武线. */
  THICK_THIN;

  /** White between the two strokes of a kind that has two. */
  public static final Length GAP = Length.points(1.5);

  private static final Length FINE = Length.points(0.5);
  private static final Length HEAVY = Length.points(2);

  /** The weights of its strokes, from the top. */
  public List<Length> strokes() {
    return switch (this) {
      case NONE -> List.of();
      case THIN -> List.of(FINE);
      case THICK -> List.of(HEAVY);
      case DOUBLE -> List.of(FINE, FINE);
      case THICK_THIN -> List.of(HEAVY, FINE);
    };
  }

  /** As it is written in the rules. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
