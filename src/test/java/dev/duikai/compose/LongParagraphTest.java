package dev.duikai.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work grows with the text, not with its square. */
final class LongParagraphTest {

  private static final int MILLION = 1_000_000;
  private static final Duration TIME = Duration.ofSeconds(3);

  /** The best of three counts: other work may go on beside the test. */
  private static Composed timed(String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; ; i++) {
      long start = System.nanoTime();
      Composed composed = Columns.flush(text, 13);
      best = Math.min(best, System.nanoTime() - start);
      if (best < TIME.toNanos() || i == 2) {
        assertTrue(best < TIME.toNanos(), "best of three: " + Duration.ofNanos(best));
        return composed;
      }
    }
  }

  @Test
  void aMillionCharactersAreBrokenInTime() {
    StringBuilder all = new StringBuilder();
    for (int seed = 0; all.length() < MILLION; seed++) {
      all.append(RandomProse.of(seed));
    }
    String text = all.substring(0, MILLION);
    Composed composed = timed(text);
    List<SetLine> lines = Columns.lines(composed);
    assertEquals(text, Columns.shown(lines).replace("⏎", ""));
    assertTrue(Double.isFinite(composed.price(composed.natural() + 1)), "one line more");
    assertTrue(Double.isFinite(composed.price(composed.natural() + 2)), "two lines more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"。", "“", "a", "/"})
  void aMillionCharactersWithoutABreakAreBrokenInTime(String character) {
    Composed composed = timed(character.repeat(MILLION / character.length()));
    assertTrue(composed.natural() > MILLION / 100);
  }
}
