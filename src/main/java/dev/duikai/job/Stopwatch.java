package dev.duikai.job;

/** Seconds since the start of a run. */
final class Stopwatch {

  private static final double NANOS = 1e9;

  private final long start = System.nanoTime();

  double seconds() {
    return (System.nanoTime() - start) / NANOS;
  }
}
