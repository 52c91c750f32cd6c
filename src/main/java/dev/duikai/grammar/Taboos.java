package dev.duikai.grammar;

import dev.duikai.measure.Range;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * What the faults of make-up cost (禁忌).
 *
 * @param costs by id; those of a sub-map are joined by a point, such as {@code seam.vertical}
 * @param legDepth lines that a leg had best have
 */
public record Taboos(SequencedMap<String, Cost> costs, Range legDepth) {

  public Taboos {
    costs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(costs));
  }

  /** The cost of a taboo; nothing where the rules do not name it. */
  public Cost of(String id) {
    return costs.getOrDefault(id, Cost.NONE);
  }
}
