package dev.duikai.copy.body;

import dev.duikai.copy.Voice;
import java.util.ArrayDeque;
import java.util.Deque;

/** Which stars are open, in the order in which they were opened. */
final class Stress {

  private final Deque<Voice> open = new ArrayDeque<>();

  /** Takes a run of one, two or three stars: what is open closes, what is not opens. */
  void take(int stars) {
    boolean closing = stars == 3 && open.contains(Voice.STRONG) && open.contains(Voice.KAI);
    if (closing) {
      open.clear();
      return;
    }
    if (stars != 2) {
      turn(Voice.KAI);
    }
    if (stars != 1) {
      turn(Voice.STRONG);
    }
  }

  private void turn(Voice voice) {
    if (!open.remove(voice)) {
      open.push(voice);
    }
  }

  boolean isOpen() {
    return !open.isEmpty();
  }

  Voice voice() {
    return open.isEmpty() ? Voice.PLAIN : open.peek();
  }
}
