package dev.duikai.compose;

import java.util.function.ObjIntConsumer;

/** Runs a check over random paragraphs; of one that fails, the seed is told and the text shrunk. */
final class Cases {

  private static final int[] MEASURES = {12, 13, 15, 17, 20};

  private Cases() {}

  static void each(int count, ObjIntConsumer<String> check) {
    for (int seed = 0; seed < count; seed++) {
      int measure = MEASURES[seed % MEASURES.length];
      String text = RandomProse.of(seed);
      AssertionError failure = failure(check, text, measure);
      if (failure != null) {
        String small = shrunk(check, text, measure);
        throw new AssertionError(
            "seed " + seed + ", " + measure + " characters, shrunk to: " + small, failure);
      }
    }
  }

  /** Takes pieces out for as long as it still fails. */
  private static String shrunk(ObjIntConsumer<String> check, String text, int measure) {
    String small = text;
    for (int step = text.length() / 2; step > 0; step /= 2) {
      for (int at = 0; at + step <= small.length(); ) {
        String less = small.substring(0, at) + small.substring(at + step);
        if (!less.isBlank() && failure(check, less, measure) != null) {
          small = less;
        } else {
          at += step;
        }
      }
    }
    return small;
  }

  private static @org.jspecify.annotations.Nullable AssertionError failure(
      ObjIntConsumer<String> check, String text, int measure) {
    try {
      check.accept(text, measure);
      return null;
    } catch (AssertionError e) {
      return e;
    }
  }
}
