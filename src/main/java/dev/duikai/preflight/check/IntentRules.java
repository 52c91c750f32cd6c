package dev.duikai.preflight.check;

import dev.duikai.notice.Level;
import dev.duikai.preflight.fact.OutputIntent;
import dev.duikai.preflight.fact.PrintFile;
import dev.duikai.preflight.rule.Flavour;
import dev.duikai.preflight.rule.Rule;
import java.util.List;

/** The printing condition that the file was made for. */
final class IntentRules {

  private static final String PDFX = "GTS_PDFX";

  private IntentRules() {}

  static List<Rule> rules() {
    return List.of(present(), profile());
  }

  private static List<OutputIntent> forPrint(PrintFile file) {
    return file.intents().stream().filter(intent -> intent.subtype().equals(PDFX)).toList();
  }

  private static Rule present() {
    return Rule.of(
        "output-intent",
        "one output intent for print names the printing condition",
        "输出意图",
        "export with the plant's output intent, such as newsprint",
        (file, profile, hits) -> {
          List<OutputIntent> intents = forPrint(file);
          if (intents.size() != 1) {
            hits.file(profile.standard(), "catalog", intents.size() + " of " + PDFX, "1");
          } else if (intents.getFirst().condition().isBlank()) {
            hits.file(profile.standard(), "output intent", "no condition named", "a condition");
          }
        });
  }

  private static Rule profile() {
    return Rule.of(
        "output-profile",
        "the output intent carries the profile of a four-colour press",
        "输出特性文件",
        "embed the press profile: class prtr, CMYK, N 4",
        (file, profile, hits) -> {
          for (OutputIntent intent : forPrint(file)) {
            String object = "output intent " + intent.condition();
            if (intent.profile().isEmpty()) {
              Level level = profile.flavour() == Flavour.X4 ? Level.ERROR : Level.WARNING;
              hits.file(level, object, "no profile", "an embedded profile");
            }
            intent
                .profile()
                .flatMap(OutputIntent.Profile::fault)
                .ifPresent(fault -> hits.file(Level.ERROR, object, fault, "prtr, CMYK, N 4"));
          }
        });
  }
}
