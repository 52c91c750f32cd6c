package dev.duikai.grammar.check;

import dev.duikai.grammar.Rules;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** All checks of rules whose keys and names are sound. */
public final class RulesChecks {

  private RulesChecks() {}

  /**
   * Checks what was read.
   *
   * @param root where the rules begin
   * @param dirty sections in which keys, names or values are wrong; what depends on them is not
   *     checked, so that one mistake is said once
   */
  public static void check(Rules rules, Place root, Set<String> dirty, NoticeLog log) {
    Findings findings = new Findings(log);
    if (clean(dirty, "type", "colour")) {
      new StyleCheck(rules, root, findings).check(clean(dirty, "furniture", "jump", "pictures"));
    }
    if (clean(dirty, "pictures", "colour")) {
      new ReproductionCheck(rules, findings).check();
    }
    if (!clean(dirty, "type", "page") || findings.any() || rules.stories().isEmpty()) {
      return;
    }
    if (clean(dirty, "boxes")) {
      new PrintCheck(rules, findings).check();
    }
    if (clean(dirty, "heads", "colour")) {
      new ReverseCheck(rules, findings).check();
    }
    new PageCheck(rules, findings).check();
    if (clean(dirty, "stories", "heads", "boxes") && !findings.any()) {
      rules.stories().forEach(storyClass -> new ClassCheck(rules, findings).check(storyClass));
    }
    if (clean(dirty, "stories", "heads", "slots", "productions")) {
      new ProductionCheck(rules, root, findings).check();
    }
  }

  private static boolean clean(Set<String> dirty, String... sections) {
    return Collections.disjoint(dirty, List.of(sections));
  }
}
