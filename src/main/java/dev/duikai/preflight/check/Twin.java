package dev.duikai.preflight.check;

import dev.duikai.preflight.fact.Metadata;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key of the document information and the XMP property that says the same.
 *
 * @param date whether both are dates
 */
record Twin(String key, String property, boolean date) {

  static final List<Twin> ALL =
      List.of(
          new Twin("Title", "dc:title", false),
          new Twin("Author", "dc:creator", false),
          new Twin("Subject", "dc:description", false),
          new Twin("Keywords", "pdf:Keywords", false),
          new Twin("Creator", "xmp:CreatorTool", false),
          new Twin("Producer", "pdf:Producer", false),
          new Twin("Trapped", "pdf:Trapped", false),
          new Twin("GTS_PDFXVersion", "pdfxid:GTS_PDFXVersion", false),
          new Twin("CreationDate", "xmp:CreateDate", true),
          new Twin("ModDate", "xmp:ModifyDate", true));

  private static final Pattern PDF_DATE =
      Pattern.compile(
          "(?:D:)?(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(?:Z.*|([+-]\\d\\d)'?(\\d\\d)'?)?");

  /** What each side says where they differ. */
  record Quarrel(String info, String xmp) {}

  /** The quarrel of both sides; empty where they agree or one is silent. */
  Optional<Quarrel> quarrel(Metadata data) {
    Optional<String> info = data.info(key);
    Optional<String> xmp = data.xmp(property);
    return info.isEmpty() || xmp.isEmpty() || same(info.get(), xmp.get())
        ? Optional.empty()
        : Optional.of(new Quarrel(key + " " + info.get(), property + " " + xmp.get()));
  }

  private boolean same(String info, String xmp) {
    if (!date) {
      return info.strip().equals(xmp.strip());
    }
    Optional<Instant> first = instant(info);
    Optional<Instant> second = parsed(xmp);
    return first.isEmpty() || second.isEmpty() || first.equals(second);
  }

  private static Optional<Instant> instant(String pdfDate) {
    Matcher m = PDF_DATE.matcher(pdfDate);
    if (!m.matches()) {
      return Optional.empty();
    }
    String zone = m.group(7) == null ? "Z" : m.group(7) + ":" + m.group(8);
    return parsed(
        m.group(1)
            + "-"
            + m.group(2)
            + "-"
            + m.group(3)
            + "T"
            + m.group(4)
            + ":"
            + m.group(5)
            + ":"
            + m.group(6)
            + zone);
  }

  private static Optional<Instant> parsed(String isoDate) {
    try {
      return Optional.of(OffsetDateTime.parse(isoDate).toInstant().truncatedTo(ChronoUnit.SECONDS));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
