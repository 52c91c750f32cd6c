package dev.duikai.compose.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The rules by which text becomes lines.
 *
 * @param rules the rules that are kept
 * @param marks how wide marks are
 * @param hanLatin white between Han and Latin or digits, thousandths of an em
 * @param hanLatinMost how far that white may stretch, thousandths of an em
 */
public record LineRules(Set<Rule> rules, MarkStyle marks, int hanLatin, int hanLatinMost) {

  public LineRules {
    Set<Rule> own = EnumSet.noneOf(Rule.class);
    own.addAll(rules);
    rules = Collections.unmodifiableSet(own);
  }

  /**
   * Few rules differ in the rules that are kept alone; thousands of widths are looked up by these.
   */
  @Override
  public int hashCode() {
    return ((rules.size() * 31 + marks.ordinal()) * 1009 + hanLatin) * 1009 + hanLatinMost;
  }

  /** What newspaper columns use: level gb, half a square at line ends, an eighth of an em. */
  public static LineRules newspaper() {
    Set<Rule> rules = EnumSet.range(Rule.LONG_MARKS_RATHER_INSIDE, Rule.NO_SINGLE_CHARACTER);
    rules.addAll(Level.GB.rules());
    return new LineRules(rules, MarkStyle.LINE_END_HALF, 125, 250);
  }

  /** What heads use: marks of half a square. */
  public static LineRules head() {
    return newspaper().withMarks(MarkStyle.HALF);
  }

  /** Whether a rule is kept. */
  public boolean has(Rule rule) {
    return rules.contains(rule);
  }

  /** The same with other rules for line starts and ends. */
  public LineRules withLevel(Level other) {
    Set<Rule> changed = EnumSet.copyOf(rules);
    changed.removeAll(Level.STRICT.rules());
    changed.addAll(other.rules());
    return new LineRules(changed, marks, hanLatin, hanLatinMost);
  }

  public LineRules withMarks(MarkStyle other) {
    return new LineRules(rules, other, hanLatin, hanLatinMost);
  }

  /** The same with other white between Han and Latin, thousandths of an em. */
  public LineRules withHanLatin(int natural, int most) {
    return new LineRules(rules, marks, natural, most);
  }

  public LineRules with(Rule rule) {
    Set<Rule> changed = EnumSet.copyOf(rules);
    changed.add(rule);
    return new LineRules(changed, marks, hanLatin, hanLatinMost);
  }

  public LineRules without(Rule rule) {
    Set<Rule> changed = EnumSet.copyOf(rules);
    changed.remove(rule);
    return new LineRules(changed, marks, hanLatin, hanLatinMost);
  }
}
