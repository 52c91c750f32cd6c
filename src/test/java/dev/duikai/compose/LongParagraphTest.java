package dev.duikai.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paragraph of a million characters is broken whole: the work grows with the text alone. */
final class LongParagraphTest {

  private static final int MILLION = 1_000_000;

  @Test
  void aMillionCharactersKeepTheirGive() {
    StringBuilder all = new StringBuilder();
    for (int seed = 0; all.length() < MILLION; seed++) {
      all.append(RandomProse.of(seed));
    }
    String text = all.substring(0, MILLION);
    Composed composed = Columns.flush(text, 13);
    List<SetLine> lines = Columns.lines(composed);
    assertEquals(text, Columns.shown(lines).replace("⏎", ""));
    assertTrue(Double.isFinite(composed.price(composed.natural() + 1)), "one line more");
    assertTrue(Double.isFinite(composed.price(composed.natural() + 2)), "two lines more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"。", "“", "a", "/"})
  void aMillionCharactersWithoutABreakGiveLines(String character) {
    Composed composed = Columns.flush(character.repeat(MILLION), 13);
    assertTrue(composed.natural() > MILLION / 100);
  }
}
