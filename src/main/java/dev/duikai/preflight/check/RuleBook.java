package dev.duikai.preflight.check;

import dev.duikai.preflight.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** All rules of print, in the order of reports. */
public final class RuleBook {

  private static final List<Rule> ALL =
      Stream.of(
              FrameRules.rules(),
              MetadataRules.rules(),
              IntentRules.rules(),
              ObjectRules.rules(),
              BoxRules.rules(),
              PageRules.rules(),
              ColourRules.rules(),
              InkRules.rules(),
              OverprintRules.rules(),
              TransparencyRules.rules(),
              TypeRules.rules(),
              FontRules.rules(),
              LineRules.rules(),
              ImageRules.rules())
          .flatMap(List::stream)
          .toList();

  private RuleBook() {}

  /** The rules; each id stands once. */
  public static List<Rule> all() {
    return ALL;
  }
}
