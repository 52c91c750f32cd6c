package dev.duikai.job.output;

import dev.duikai.copy.Issue;
import java.util.Locale;

/** Names of the files that go to the plant: {@code PAPER-DATE-NN.pdf}. */
public final class PressNames {

  private static final int LONGEST = 60;

  private PressNames() {}

  /** The PDF of a page. */
  public static String pdf(Issue issue, int page) {
    return String.format(Locale.ROOT, "%s-%s-%02d.pdf", safe(issue.paper()), issue.date(), page);
  }

  /** The paper's name without what a file system would not take. */
  private static String safe(String paper) {
    String clean =
        paper.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").replaceAll("^\\.+", "_");
    int end =
        clean.offsetByCodePoints(0, Math.min(LONGEST, clean.codePointCount(0, clean.length())));
    return clean.isEmpty() ? "page" : clean.substring(0, end);
  }
}
