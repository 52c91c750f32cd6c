package dev.duikai.makeup.form;

import dev.duikai.compose.rule.LineRules;
import dev.duikai.compose.rule.Setting;
import dev.duikai.copy.Block;
import dev.duikai.copy.DashItem;
import dev.duikai.copy.Voice;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.type.TypeStyle;
import dev.duikai.measure.Length;
import java.util.Optional;

/** The styles of a set of rules in the typesetter's terms. */
public final class Styles {

  /** The style of items, whose text begins with ——. */
  private static final String ITEM = "item";

  private static final int SUBHEAD_ROWS = 2;

  private final Rules rules;

  /** The styles of these rules. */
  public Styles(Rules rules) {
    this.rules = rules;
  }

  /** Whether something may give to close the page, such as {@code paragraph}. */
  boolean gives(String what) {
    return rules.fill().contains(what);
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

  /** The rules of line setting of a named style's text; body's where there is none. */
  LineRules lineRules(String style) {
    return LineSettings.text(rules.type().getOrDefault(style, rules.body()).line());
  }

  /** How a block of running text is set: items in their own style, where the rules have one. */
  Setting setting(Block block, Length measure) {
    boolean item = block instanceof DashItem && rules.type().containsKey(ITEM);
    TypeStyle style = item ? rules.style(ITEM) : rules.body();
    return new Setting(
        measure,
        style.indent().at(body()),
        style.hang().at(body()),
        Setting.Align.JUSTIFIED,
        LineSettings.text(style.line()),
        body());
  }

  /** Whether the rules have a style of this name. */
  boolean has(String style) {
    return rules.type().containsKey(style);
  }

  /** Lines of the grid that a subhead of one line takes: its pitch. */
  int subheadRows(String style) {
    Length pitch = rules.grid().pitch();
    return named(style)
        .flatMap(TypeStyle::pitch)
        .map(own -> Math.max(1, Math.round((float) own.at(body()).units() / pitch.units())))
        .orElse(SUBHEAD_ROWS);
  }

  /** How far a subhead stands above the foot of so many rows. */
  Length subheadLift(String style, int rows) {
    boolean centred = named(style).filter(TypeStyle::centredInRows).isPresent();
    return centred ? rules.grid().pitch().times(rows - 1).scaled(0.5) : Length.ZERO;
  }

  private Optional<TypeStyle> named(String style) {
    return Optional.ofNullable(rules.type().get(style));
  }

  /** A face and a size. */
  public record Voicing(String face, Length size) {}
}
