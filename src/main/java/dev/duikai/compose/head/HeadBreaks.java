package dev.duikai.compose.head;

import dev.duikai.measure.Length;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Breaks short display text by sense into as few lines as a width allows. */
public final class HeadBreaks {

  private static final int MOST = 4;

  private HeadBreaks() {}

  /** The fewest lines that all fit; the whole text if sense allows no break that fits. */
  public static List<String> fitting(String text, Function<String, Length> width, Length measure) {
    for (int lines = 1; lines <= MOST; lines++) {
      Optional<List<String>> broken =
          HeadBreaker.broken(text, lines, part -> width.apply(part).units())
              .map(HeadBreaker.Broken::lines);
      boolean fits =
          broken.isPresent()
              && broken.get().stream().allMatch(part -> width.apply(part).compareTo(measure) <= 0);
      if (fits) {
        return broken.get();
      }
    }
    return List.of(text);
  }
}
