package dev.duikai.preflight.verdict;

import dev.duikai.measure.Rect;
import dev.duikai.notice.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What an audit says of one page.
 *
 * @param file the file as the user knows it
 * @param sheet number of the page inside the file
 * @param name what readers call the page, such as A02; empty where it doesn't say
 * @param trim the trimmed page
 * @param facts what was measured
 * @param reading what it says
 * @param violations what was found, by taboo
 */
public record PageVerdict(
    String file,
    int sheet,
    String name,
    Rect trim,
    PageFacts facts,
    PageReading reading,
    List<Violation> violations) {

  public PageVerdict {
    violations = List.copyOf(violations);
  }

  /** How often a taboo was violated. */
  public int count(Taboo taboo) {
    return (int) violations.stream().filter(v -> v.taboo() == taboo).count();
  }

  /** How many errors and warnings one metric found, such as {@code M6}. */
  public int count(String metric) {
    return (int)
        violations.stream()
            .filter(v -> v.taboo().metric().equals(metric) && v.level() != Level.NOTICE)
            .count();
  }

  /** How many findings of a level there are. */
  public int count(Level level) {
    return (int) violations.stream().filter(v -> v.level() == level).count();
  }

  /** Whether nothing was found but matters of taste (M13). */
  public boolean clean() {
    return count(Level.ERROR) + count(Level.WARNING) == 0;
  }

  /** Whether no taboo of any kind was violated, matters of taste among them. */
  public boolean spotless() {
    return violations.isEmpty();
  }

  /** This verdict with what was found later, such as on comparing pages. */
  public PageVerdict with(List<Violation> more) {
    List<Violation> all = new ArrayList<>(violations);
    all.addAll(more);
    all.sort(Comparator.comparing(Violation::taboo));
    return new PageVerdict(file, sheet, name, trim, facts, reading, all);
  }
}
