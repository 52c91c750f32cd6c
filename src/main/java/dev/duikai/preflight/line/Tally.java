package dev.duikai.preflight.line;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts lengths that are nearly alike as one. */
public final class Tally {

  private final int bucket;
  private final Map<Integer, Integer> counts = new TreeMap<>();

  /** A tally that takes lengths as alike that differ by about this many thousandths. */
  public Tally(int bucket) {
    this.bucket = bucket;
  }

  /** Counts a length. */
  public void add(int units, int weight) {
    counts.merge(Math.floorDiv(units, bucket), weight, Integer::sum);
  }

  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /** The counted lengths, the most frequent first; each is the middle of its bucket. */
  public List<Integer> byCount(int most) {
    return counts.keySet().stream()
        .sorted(Comparator.comparingInt((Integer key) -> -around(key)).thenComparing(k -> k))
        .limit(most)
        .map(key -> key * bucket + bucket / 2)
        .toList();
  }

  /** The most frequent length. */
  public int most() {
    return byCount(1).getFirst();
  }

  /** The longest of the counted lengths. */
  public int longest() {
    return counts.keySet().stream().mapToInt(key -> key * bucket + bucket / 2).max().orElseThrow();
  }

  /** How often a length was counted that is nearly alike. */
  public int count(int units) {
    return near(Math.floorDiv(units, bucket));
  }

  /** With both neighbours, so that a length on a bucket's edge counts whole. */
  private int around(int key) {
    return counts.getOrDefault(key, 0) + near(key);
  }

  private int near(int key) {
    return counts.getOrDefault(key - 1, 0)
        + counts.getOrDefault(key, 0)
        + counts.getOrDefault(key + 1, 0);
  }
}
