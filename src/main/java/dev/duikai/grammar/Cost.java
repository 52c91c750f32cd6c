package dev.duikai.grammar;

/** What a taboo costs; {@link #NEVER} forbids it. */
public record Cost(int value) {

  /** Not at any price. */
  public static final Cost NEVER = new Cost(Integer.MAX_VALUE);

  /** Free. */
  public static final Cost NONE = new Cost(0);

  public boolean never() {
    return value == Integer.MAX_VALUE;
  }

  /** As it is written in the rules. */
  @Override
  public String toString() {
    return never() ? "never" : Integer.toString(value);
  }
}
