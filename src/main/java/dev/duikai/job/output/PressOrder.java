package dev.duikai.job.output;

import dev.duikai.press.file.Standard;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * How the plant wants its files.
 *
 * @param standard the standard that they follow
 * @param name how they are named
 * @param edition 1, or higher for a page that is replated (改版)
 * @param time when the files are made, for slug and metadata; none means that of the paper's date,
 *     because no clock is read
 * @param spread which pages stand side by side
 * @param sheetText whether the display list of each page is written too
 */
public record PressOrder(
    Standard standard,
    NamePattern name,
    int edition,
    Optional<OffsetDateTime> time,
    Spread spread,
    boolean sheetText) {

  /** The moment that stands for a paper's date where no time is given: midnight in China. */
  public static OffsetDateTime midnight(LocalDate date) {
    return date.atStartOfDay().atOffset(ZoneOffset.ofHours(8));
  }

  /** PDF/X-4, one page a file, named after paper and date. */
  public static PressOrder usual() {
    return new PressOrder(
        Standard.X4, NamePattern.USUAL, 1, Optional.empty(), new Spread.Single(), false);
  }
}
