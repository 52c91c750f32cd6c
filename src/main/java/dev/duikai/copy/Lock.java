package dev.duikai.copy;

import dev.duikai.notice.Place;
import java.util.List;

/** What of a page is to stay as it was made last (锁版). */
public sealed interface Lock {

  /** Nothing is locked. */
  record Nothing() implements Lock {}

  /** The whole page is. */
  record WholePage(Place place) implements Lock {}

  /** The blocks of some stories are. */
  record Stories(List<Locked> stories) implements Lock {
    public Stories {
      stories = List.copyOf(stories);
    }
  }

  /** A story whose block is locked, and where the issue says so. */
  record Locked(String story, Place place) {}
}
