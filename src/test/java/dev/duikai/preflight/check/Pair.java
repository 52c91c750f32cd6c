package dev.duikai.preflight.check;

import dev.duikai.preflight.rule.Limits;
import dev.duikai.preflight.specimen.Specimen;

/**
 * Two files for a rule: one that breaks it and no other, and one that comes near and passes.
 *
 * @param rule the rule's id
 */
record Pair(String rule, Specimen broken, Specimen sound, Limits limits) {

  static Pair of(String rule, Specimen broken, Specimen sound) {
    return new Pair(rule, broken, sound, Limits.newsprint());
  }

  /** With the clean page as the sound one. */
  static Pair of(String rule, Specimen broken) {
    return of(rule, broken, Specimen.of(broken.flavour()));
  }

  Pair under(Limits others) {
    return new Pair(rule, broken, sound, others);
  }

  @Override
  public String toString() {
    return rule;
  }
}
