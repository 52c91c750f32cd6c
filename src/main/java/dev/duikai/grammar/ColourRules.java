package dev.duikai.grammar;

import dev.duikai.grammar.type.Cmyk;
import dev.duikai.grammar.type.RenderingIntent;
import java.util.Map;
import java.util.Optional;

/**
 * Colours by name, and the press profile.
 *
 * @param inks named colours, such as {@code accent}
 * @param profile an ICC file; none means the one that duikai ships
 * @param intent how pictures are fitted into the press's colours
 * @param ink how much ink may stand on one spot
 */
public record ColourRules(
    Map<String, Cmyk> inks, Optional<ProfileFile> profile, RenderingIntent intent, InkRules ink) {

  public ColourRules {
    inks = Map.copyOf(inks);
  }
}
