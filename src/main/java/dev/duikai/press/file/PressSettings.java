package dev.duikai.press.file;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * How a file is written.
 *
 * @param version the PDF version, such as {@code 1.6}
 * @param marks whether crop and registration marks stand around the trim
 * @param links whether jump lines lead to one another; never in files for the plant
 * @param title the file's title; empty for the title of its first sheet
 * @param created when the file was made; no date is written where it is not given
 */
public record PressSettings(
    String version, boolean marks, boolean links, String title, Optional<OffsetDateTime> created) {

  /** For the plant: marks, no links. */
  public static PressSettings print() {
    return new PressSettings("1.6", true, false, "", Optional.empty());
  }

  /** For the desk: no marks, links between jump lines. */
  public static PressSettings proof() {
    return new PressSettings("1.6", false, true, "", Optional.empty());
  }

  public PressSettings withTitle(String text) {
    return new PressSettings(version, marks, links, text, created);
  }

  public PressSettings withCreated(OffsetDateTime moment) {
    return new PressSettings(version, marks, links, title, Optional.of(moment));
  }

  public PressSettings withMarks(boolean wanted) {
    return new PressSettings(version, wanted, links, title, created);
  }
}
