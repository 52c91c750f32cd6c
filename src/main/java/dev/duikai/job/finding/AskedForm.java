package dev.duikai.job.finding;

import dev.duikai.notice.Level;
import dev.duikai.notice.Notice;
import dev.duikai.preflight.rule.Flavour;
import java.util.List;

/**
 * Findings as the form sees them in which a plate was asked for: transparency in an advertisement
 * is worth a warning in PDF/X-4, but keeps a PDF/X-1a from being made.
 */
public final class AskedForm {

  private static final String TRANSPARENCY = "ad-transparency";

  private AskedForm() {}

  /** The same findings; those that the form forbids are errors. */
  public static List<Notice> judged(List<Notice> findings, Flavour form) {
    return form == Flavour.X1A ? findings.stream().map(AskedForm::strict).toList() : findings;
  }

  private static Notice strict(Notice notice) {
    return notice.id().equals(TRANSPARENCY) ? notice.as(Level.ERROR) : notice;
  }
}
