package dev.duikai.grammar.check;

import dev.duikai.grammar.InkRules;
import dev.duikai.grammar.PictureQuality;
import dev.duikai.grammar.ResolutionRules;
import dev.duikai.grammar.Rules;

/** Checks that the limits of pictures in print follow one another. */
final class ReproductionCheck {

  private static final int LEAST_INK = 100;
  private static final int MOST_INK = 400;

  private final Rules rules;
  private final Findings findings;

  ReproductionCheck(Rules rules, Findings findings) {
    this.rules = rules;
    this.findings = findings;
  }

  void check() {
    PictureQuality quality = rules.pictures().quality();
    resolution("resolution", quality.resolution());
    resolution("bitmap-resolution", quality.bitmap());
    InkRules ink = rules.colour().ink();
    if (ink.warning() < LEAST_INK || ink.error() < ink.warning() || ink.error() > MOST_INK) {
      findings.error(
          ink.place(),
          "total-ink must rise from %d: warning %d, error %d, at most %d per cent",
          LEAST_INK,
          ink.warning(),
          ink.error(),
          MOST_INK);
    }
  }

  private void resolution(String key, ResolutionRules limits) {
    if (limits.error() > limits.warning() || limits.warning() > limits.most()) {
      findings.error(
          limits.place(),
          "%s in pictures must rise: error %d, warning %d, most %d",
          key,
          limits.error(),
          limits.warning(),
          limits.most());
    }
  }
}
