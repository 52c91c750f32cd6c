package dev.duikai.preflight.report;

import dev.duikai.preflight.rule.Hit;
import dev.duikai.preflight.rule.Rule;
import java.util.List;

/**
 * A rule and how it went.
 *
 * @param state whether it held
 * @param hits how many hits it made
 */
public record CheckedRule(String id, String title, String chinese, State state, int hits) {

  /** How a rule went. */
  public enum State {
    PASSED("passed"),
    HIT("hit"),
    /** It does not apply to this kind of file. */
    NOT_ASKED("not asked");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** The state as it stands in reports. */
    public String label() {
      return label;
    }
  }

  /** A rule after it looked through a file, or was left out. */
  public static CheckedRule of(Rule rule, boolean applied, List<Hit> hits) {
    State state = !applied ? State.NOT_ASKED : hits.isEmpty() ? State.PASSED : State.HIT;
    return new CheckedRule(rule.id(), rule.title(), rule.chinese(), state, hits.size());
  }
}
