package dev.duikai.preflight.fact;

import java.util.List;

/**
 * A colour space (色彩空间) as far as a plate needs it.
 *
 * @param colorants the inks of a Separation or DeviceN space, in order; empty in others
 * @param alternate what stands in for those inks on a device without them; empty in others
 */
public record Space(Family family, List<String> colorants, String alternate) {

  /** Every plate at once: for marks only. */
  public static final String ALL_PLATES = "All";

  /** The kinds of colour spaces. */
  public enum Family {
    GRAY("DeviceGray", 1),
    CMYK("DeviceCMYK", 4),
    RGB("DeviceRGB", 3),
    CAL_GRAY("CalGray", 1),
    CAL_RGB("CalRGB", 3),
    LAB("Lab", 3),
    ICC_GRAY("ICC grey", 1),
    ICC_RGB("ICC RGB", 3),
    ICC_CMYK("ICC CMYK", 4),
    SEPARATION("Separation", 1),
    DEVICE_N("DeviceN", 0),
    PATTERN("Pattern", 0),
    UNKNOWN("an unknown space", 0);

    private final String words;
    private final int components;

    Family(String words, int components) {
      this.words = words;
      this.components = components;
    }
  }

  public Space {
    colorants = List.copyOf(colorants);
  }

  /** A space without inks of its own. */
  public static Space of(Family family) {
    return new Space(family, List.of(), "");
  }

  /** How many numbers make a colour. */
  public int components() {
    return family == Family.DEVICE_N ? colorants.size() : family.components;
  }

  /** Whether colours are mixed of red, green and blue light. */
  public boolean rgb() {
    return family == Family.RGB || family == Family.CAL_RGB || family == Family.ICC_RGB;
  }

  /** Whether a profile or a model stands between the numbers and the plates. */
  public boolean deviceIndependent() {
    return switch (family) {
      case CAL_GRAY, LAB, ICC_GRAY, ICC_CMYK -> true;
      default -> false;
    };
  }

  /** Whether it prints on every plate. */
  public boolean allPlates() {
    return family == Family.SEPARATION && colorants.contains(ALL_PLATES);
  }

  /** The name, with the inks where it has its own. */
  @Override
  public String toString() {
    return colorants.isEmpty() ? family.words : family.words + " " + String.join(", ", colorants);
  }
}
