package dev.duikai.measure;

/**
 * A measure {@code k/n}: {@code columns} base columns wide, set as {@code legs} legs. Where the two
 * differ the block is a broken measure (破栏).
 */
public record Measure(int columns, int legs) {

  public Measure {
    if (columns < 1 || legs < 1) {
      throw new IllegalArgumentException(
          "a measure needs columns and legs: " + columns + "/" + legs);
    }
  }

  /** Whether legs and base columns differ (破栏). */
  public boolean broken() {
    return columns != legs;
  }

  /** As it is written in the rules: {@code 3/2}. */
  @Override
  public String toString() {
    return columns + "/" + legs;
  }
}
