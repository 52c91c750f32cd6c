package dev.duikai.press.file;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * How a file is written.
 *
 * @param standard what it promises
 * @param marks whether crop marks and their like stand around the trim
 * @param title the file's title; empty for the title of its first sheet
 * @param created when the file was made; PDF/X asks for it
 */
public record PressSettings(
    Standard standard, boolean marks, String title, Optional<OffsetDateTime> created) {

  /** For the plant, as PDF/X-4. */
  public static PressSettings print() {
    return print(Standard.X4);
  }

  /** For the plant: marks, no links. */
  public static PressSettings print(Standard standard) {
    return new PressSettings(standard, true, "", Optional.empty());
  }

  /** For the desk: no marks, tagged, links between jump lines. */
  public static PressSettings proof() {
    return print(Standard.PROOF).withMarks(false);
  }

  public PressSettings withTitle(String text) {
    return new PressSettings(standard, marks, text, created);
  }

  public PressSettings withCreated(OffsetDateTime moment) {
    return new PressSettings(standard, marks, title, Optional.of(moment));
  }

  public PressSettings withMarks(boolean wanted) {
    return new PressSettings(standard, wanted, title, created);
  }
}
