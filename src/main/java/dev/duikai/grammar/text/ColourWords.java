package dev.duikai.grammar.text;

import dev.duikai.grammar.ColourRules;
import dev.duikai.grammar.ProfileFile;
import dev.duikai.grammar.type.Cmyk;
import dev.duikai.grammar.type.RenderingIntent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what the rules mean for colour. */
final class ColourWords {

  private ColourWords() {}

  static List<String> colour(ColourRules rules) {
    Stream<String> inks =
        rules.inks().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(ColourWords::ink);
    String profile =
        rules.profile().map(ProfileFile::file).orElse("the newsprint profile that is shipped");
    Stream<String> pictures =
        Stream.of(
            RulesWords.line("pictures are turned into %s, %s", profile, intent(rules.intent())),
            RulesWords.line(
                "no picture has more than %d %% of ink; an advertisement is warned of above that"
                    + " and refused above %d %%",
                rules.ink().warning(), rules.ink().error()));
    return Stream.concat(inks, pictures).collect(Collectors.toList());
  }

  private static String ink(Map.Entry<String, Cmyk> named) {
    return named.getKey() + ": " + ink(named.getValue());
  }

  static String ink(Cmyk ink) {
    return RulesWords.line(
        "C%d M%d Y%d K%d",
        ink.cyan() / 10, ink.magenta() / 10, ink.yellow() / 10, ink.black() / 10);
  }

  private static String intent(RenderingIntent intent) {
    return switch (intent) {
      case PERCEPTUAL -> "perceptually";
      case RELATIVE -> "relatively, with black point compensation";
    };
  }
}
