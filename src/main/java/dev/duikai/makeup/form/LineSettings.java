package dev.duikai.makeup.form;

import dev.duikai.compose.rule.Level;
import dev.duikai.compose.rule.LineRules;
import dev.duikai.compose.rule.MarkStyle;
import dev.duikai.compose.rule.Rule;
import dev.duikai.grammar.type.BreakLevel;
import dev.duikai.grammar.type.LineStyle;
import dev.duikai.grammar.type.PunctuationStyle;

/** What a style says about lines, in the typesetter's terms. */
public final class LineSettings {

  private LineSettings() {}

  /** The rules of text, whose marks are a square wide and half at a line's end. */
  public static LineRules text(LineStyle style) {
    return of(style, LineRules.newspaper());
  }

  /** The rules of heads, whose marks are half a square wide. */
  public static LineRules head(LineStyle style) {
    return of(style, LineRules.head());
  }

  private static LineRules of(LineStyle style, LineRules usual) {
    LineRules rules = usual.withLevel(level(style.level()));
    if (style.punctuation().isPresent()) {
      rules = rules.withMarks(marks(style.punctuation().get()));
    }
    if (style.hanLatin().isPresent()) {
      LineStyle.White white = style.hanLatin().get();
      rules = rules.withHanLatin(white.natural(), white.most());
    }
    if (style.hanging()) {
      rules = rules.with(Rule.HANGING);
    }
    if (style.grid()) {
      rules = rules.with(Rule.CHARACTER_GRID);
    }
    return style.lineEnd().isEmpty() ? rules : ending(style.lineEnd().get(), rules);
  }

  /** Full marks that are half at a line's end are what GB/T 15834-2011 5.1.10 asks for. */
  private static LineRules ending(LineStyle.LineEnd end, LineRules rules) {
    return switch (end) {
      case FLOAT -> rules.with(Rule.LINE_END_FLOAT);
      case HALF ->
          rules.marks() == MarkStyle.FULL ? rules.withMarks(MarkStyle.LINE_END_HALF) : rules;
    };
  }

  private static Level level(BreakLevel level) {
    return switch (level) {
      case NONE -> Level.NONE;
      case BASIC -> Level.BASIC;
      case GB -> Level.GB;
      case STRICT -> Level.STRICT;
    };
  }

  private static MarkStyle marks(PunctuationStyle punctuation) {
    return switch (punctuation) {
      case KAIMING -> MarkStyle.KAIMING;
      case FULL -> MarkStyle.FULL;
      case LINE_END_HALF -> MarkStyle.LINE_END_HALF;
      case HALF -> MarkStyle.HALF;
    };
  }
}
