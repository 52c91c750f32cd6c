package dev.duikai.compose.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How strictly line starts and ends are kept (行首行尾禁则), after CLREQ 3.1.3. */
public enum Level {
  /** Anything may start or end a line. */
  NONE(EnumSet.noneOf(Rule.class)),
  /** Marks that close may not start, marks that open may not end a line. */
  BASIC(EnumSet.range(Rule.CLOSERS_START_NO_LINE, Rule.SOLIDUS_STARTS_NO_LINE)),
  /** As basic; a solidus stands at neither end (GB/T 15834-2011 5.1.9). */
  GB(EnumSet.range(Rule.CLOSERS_START_NO_LINE, Rule.SOLIDUS_ENDS_NO_LINE)),
  /** As gb; —— and …… may not start a line either. */
  STRICT(EnumSet.range(Rule.CLOSERS_START_NO_LINE, Rule.LONG_MARKS_START_NO_LINE));

  private final Set<Rule> rules;

  Level(Set<Rule> rules) {
    this.rules = Collections.unmodifiableSet(rules);
  }

  /** What this level asks of line starts and ends. */
  public Set<Rule> rules() {
    return rules;
  }
}
