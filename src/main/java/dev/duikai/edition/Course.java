package dev.duikai.edition;

import dev.duikai.measure.Range;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How the jumps of an edition go where that is not left to chance: for some stories another target
 * or other bounds than the rules give.
 *
 * @param advice by story id
 */
record Course(Map<String, Advice> advice) {

  /** All as story and rules say. */
  static final Course PLAIN = new Course(Map.of());

  Course {
    advice = java.util.Collections.unmodifiableMap(new TreeMap<>(advice));
  }

  /**
   * What one story is to do.
   *
   * @param to the page that its tail goes to
   * @param stay the lines that stay
   */
  record Advice(OptionalInt to, Optional<Range> stay) {

    static final Advice NONE = new Advice(OptionalInt.empty(), Optional.empty());
  }

  Advice of(String story) {
    return advice.getOrDefault(story, Advice.NONE);
  }

  /** The same course, but another target for one story. */
  Course to(String story, int page) {
    return with(story, new Advice(OptionalInt.of(page), Optional.empty()));
  }

  /** The same course, but other bounds for one story. */
  Course staying(String story, Range lines) {
    return with(story, new Advice(of(story).to(), Optional.of(lines)));
  }

  private Course with(String story, Advice one) {
    Map<String, Advice> more = new TreeMap<>(advice);
    more.put(story, one);
    return new Course(more);
  }
}
