package dev.duikai.preflight.page;

/**
 * The colour of something painted.
 *
 * @param name colour space and components, such as {@code DeviceCMYK 0 0 0 1}
 * @param darkness from 0, the paper, to 1000, solid black
 */
public record Ink(String name, int darkness) {

  private static final int TINT = 300;

  /** Whether it can't be told from the paper. */
  public boolean paper() {
    return darkness < 5;
  }

  /** Whether it is a light ground (衬底) on which text can stand. */
  public boolean tint() {
    return !paper() && darkness <= TINT;
  }
}
