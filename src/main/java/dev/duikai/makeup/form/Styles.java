package dev.duikai.makeup.form;

import dev.duikai.compose.rule.Level;
import dev.duikai.compose.rule.LineRules;
import dev.duikai.compose.rule.MarkStyle;
import dev.duikai.copy.Voice;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.type.TypeStyle;
import dev.duikai.measure.Length;
import java.util.Optional;

/** The styles of a set of rules in the typesetter's terms. */
public final class Styles {

  private final Rules rules;

  /** The styles of these rules. */
  public Styles(Rules rules) {
    this.rules = rules;
  }

  /** The size of body text. */
  public Length body() {
    return rules.bodySize();
  }

  /** The face and size of a run of body text. */
  public Voicing voicing(Voice voice) {
    return switch (voice) {
      case PLAIN -> new Voicing(rules.body().font(), body());
      case STRONG -> or("strong", "hei");
      case KAI -> or("kai", "kai");
      case DATELINE -> or("dateline", "hei");
      case BYLINE -> or("byline", "kai");
      case SIGNATURE -> or("signature", "kai");
    };
  }

  /** A named style's face and size, else a role at body size. */
  public Voicing or(String style, String role) {
    return Optional.ofNullable(rules.type().get(style))
        .map(s -> new Voicing(s.font(), s.size().at(1).orElse(body())))
        .orElse(new Voicing(role, body()));
  }

  /** The editor's mark at a story's end. */
  public Voicing mark() {
    return or("mark", "song");
  }

  /** The indent of a paragraph. */
  Length indent() {
    return rules.body().indent().at(body());
  }

  /** The rules of line setting of a style. */
  LineRules lineRules(TypeStyle style) {
    Level level =
        switch (style.level()) {
          case NONE -> Level.NONE;
          case BASIC -> Level.BASIC;
          case GB -> Level.GB;
          case STRICT -> Level.STRICT;
        };
    MarkStyle marks =
        switch (style.punctuation()) {
          case KAIMING -> MarkStyle.KAIMING;
          case FULL -> MarkStyle.FULL;
          case LINE_END_HALF -> MarkStyle.LINE_END_HALF;
          case HALF -> MarkStyle.HALF;
        };
    return LineRules.newspaper().withLevel(level).withMarks(marks);
  }

  /** The rules of line setting of body text. */
  LineRules bodyRules() {
    return lineRules(rules.body());
  }

  /** A face and a size. */
  public record Voicing(String face, Length size) {}
}
