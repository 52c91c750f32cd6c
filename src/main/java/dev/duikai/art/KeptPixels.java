package dev.duikai.art;

import dev.duikai.art.pixel.Cut;
import dev.duikai.art.pixel.Pixels;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Decoded parts of pictures, so that lock-up, proof and press decode each once. The parts that were
 * not wanted for the longest time go when there is no more room. May be shared between threads.
 */
final class KeptPixels {

  private static final long ROOM = 64_000_000;

  /** The size stands in the key: the same part is wanted in other sizes by other rules. */
  record Key(String id, Reproduction.Placed placed) {}

  private final Map<Key, Pixels> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  synchronized Optional<Pixels> get(Key key) {
    return Optional.ofNullable(kept.get(key));
  }

  /** A part that is at least so large, if there is one. */
  synchronized Optional<Pixels> larger(String id, Cut cut, int width, int height) {
    return kept.entrySet().stream()
        .filter(entry -> entry.getKey().id().equals(id))
        .filter(entry -> entry.getKey().placed().cut().equals(cut))
        .map(Map.Entry::getValue)
        .filter(pixels -> pixels.width() >= width && pixels.height() >= height)
        .findFirst();
  }

  synchronized void put(Key key, Pixels pixels) {
    if (kept.put(key, pixels) == null) {
      bytes += pixels.samples().length;
    }
    var oldest = kept.entrySet().iterator();
    while (bytes > ROOM && oldest.hasNext()) {
      bytes -= oldest.next().getValue().samples().length;
      oldest.remove();
    }
  }
}
