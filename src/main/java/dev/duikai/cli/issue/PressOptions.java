package dev.duikai.cli.issue;

import dev.duikai.cli.desk.Asked;
import dev.duikai.job.output.NamePattern;
import dev.duikai.job.output.PressOrder;
import dev.duikai.job.output.Spread;
import dev.duikai.press.file.Standard;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** The options that say in which form the plant wants its files. */
final class PressOptions {

  private static final Option PDFX =
      Asked.valued(null, "pdfx", "x4|x1a", "PDF/X-4, the usual form, or PDF/X-1a:2003");
  private static final Option NAME =
      Asked.valued(
          null,
          "name",
          "PATTERN",
          "file names (default: {paper}-{date}-{page:02}); fields: " + NamePattern.FIELDS);
  private static final Option EDITION =
      Asked.valued(null, "edition", "N", "a replated edition (改版): stands in slug and name (-eN)");
  private static final Option TIME =
      Asked.valued(
          null, "time", "TIME", "when, such as 2026-01-25T23:40+08:00, for slug and metadata");
  private static final Option SPREAD =
      Asked.valued(null, "spread", "PAIRS", "pages side by side (通版): " + Spread.FORMS);
  private static final Option SHEET_TEXT =
      Asked.flag("sheet-text", "also write each page's display list as text");

  private static final int MOST_EDITIONS = 99;

  private PressOptions() {}

  static Options addTo(Options options) {
    return options
        .addOption(PDFX)
        .addOption(NAME)
        .addOption(EDITION)
        .addOption(TIME)
        .addOption(SPREAD)
        .addOption(SHEET_TEXT);
  }

  /** What the command line asks for. */
  static PressOrder order(CommandLine line) {
    PressOrder usual = PressOrder.usual();
    return new PressOrder(
        Asked.text(line, "pdfx").map(PressOptions::standard).orElse(usual.standard()),
        Asked.text(line, "name").map(t -> read("name", t, NamePattern::of)).orElse(usual.name()),
        Asked.number(line, "edition", 1, MOST_EDITIONS, usual.edition()),
        Asked.text(line, "time").map(PressOptions::time),
        Asked.text(line, "spread").map(t -> read("spread", t, Spread::of)).orElse(usual.spread()),
        line.hasOption("sheet-text"));
  }

  private static Standard standard(String text) {
    return switch (text) {
      case "x4" -> Standard.X4;
      case "x1a" -> Standard.X1A;
      default -> throw Asked.wrong("--pdfx must be x4 or x1a, not \"" + text + "\"");
    };
  }

  private static OffsetDateTime time(String text) {
    try {
      return OffsetDateTime.parse(text).withNano(0);
    } catch (DateTimeException e) {
      throw Asked.wrong("--time must have the form 2026-01-25T23:40+08:00, not \"" + text + "\"");
    }
  }

  private static <T> T read(String option, String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException e) {
      throw Asked.wrong("--" + option + " \"" + text + "\": " + e.getMessage());
    }
  }
}
