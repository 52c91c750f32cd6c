package dev.duikai.press.file;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What a file says about itself, the same in its document information and in its metadata.
 *
 * @param standard the standard that it follows
 * @param archival whether it also keeps PDF/A-2: always, unless it holds a placed PDF, whose inside
 *     is the advertiser's
 * @param title its title
 * @param created when it was made
 */
record Promise(
    Standard standard, boolean archival, String title, Optional<OffsetDateTime> created) {

  /** The program that the pages were made with. */
  static final String CREATOR = "duikai";

  /** The library that wrote the file. */
  static final String PRODUCER = "duikai (OpenPDF)";
}
