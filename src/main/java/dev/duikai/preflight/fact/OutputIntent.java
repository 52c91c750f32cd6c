package dev.duikai.preflight.fact;

import java.util.Optional;

/**
 * The printing condition for which the file was made (输出意图).
 *
 * @param subtype {@code GTS_PDFX} in files for print
 * @param condition its identifier
 */
public record OutputIntent(String subtype, String condition, Optional<Profile> profile) {

  /**
   * Its embedded ICC profile.
   *
   * @param deviceClass four letters, {@code prtr} for a press
   * @param space four letters, {@code CMYK}
   * @param declared the number of inks that the PDF says it has
   */
  public record Profile(String deviceClass, String space, int declared) {

    private static final int INKS = 4;

    /** What keeps it from describing a press with four inks. */
    public Optional<String> fault() {
      if (!deviceClass.equals("prtr")) {
        return Optional.of("class " + deviceClass);
      }
      if (!space.strip().equals("CMYK")) {
        return Optional.of("colour space " + space.strip());
      }
      return declared == INKS ? Optional.empty() : Optional.of("N is " + declared);
    }
  }
}
