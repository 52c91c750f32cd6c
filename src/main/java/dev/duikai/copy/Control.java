package dev.duikai.copy;

import java.util.List;

/**
 * What the user fixes of a page; the rest is solved.
 *
 * @param pins stories with a place
 * @param lock what stays as it was
 * @param was where stories stood last, from which the page is to differ as little as it can; none
 *     where it may differ
 */
public record Control(List<Pin> pins, Lock lock, List<Pin> was) {

  /** All is solved. */
  public static final Control FREE = pinning(List.of());

  public Control {
    pins = List.copyOf(pins);
    was = List.copyOf(was);
  }

  /** Some stories stand fast, nothing is locked. */
  public static Control pinning(List<Pin> pins) {
    return new Control(pins, new Lock.Nothing(), List.of());
  }
}
