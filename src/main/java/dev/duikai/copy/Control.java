package dev.duikai.copy;

import java.util.List;

/**
 * What the user fixes of a page; the rest is solved.
 *
 * @param pins stories with a place
 * @param lock what stays as it was
 */
public record Control(List<Pin> pins, Lock lock) {

  /** All is solved. */
  public static final Control FREE = new Control(List.of(), new Lock.Nothing());

  public Control {
    pins = List.copyOf(pins);
  }
}
