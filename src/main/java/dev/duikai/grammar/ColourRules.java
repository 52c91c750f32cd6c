package dev.duikai.grammar;

import dev.duikai.grammar.type.Cmyk;
import java.util.Map;
import java.util.Optional;

/**
 * Colours by name, and the press profile.
 *
 * @param inks named colours, such as {@code accent}
 * @param profile an ICC file, as the rules write it; none means the one that duikai ships
 */
public record ColourRules(Map<String, Cmyk> inks, Optional<String> profile) {

  public ColourRules {
    inks = Map.copyOf(inks);
  }
}
