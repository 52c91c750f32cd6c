package dev.duikai.cli.check;

import dev.duikai.cli.desk.Asked;
import dev.duikai.cli.desk.Command;
import dev.duikai.cli.desk.Desk;
import dev.duikai.cli.desk.Version;
import dev.duikai.job.ExitCode;
import dev.duikai.job.PreflightJob;
import dev.duikai.job.output.OutFolder;
import dev.duikai.job.report.Json;
import dev.duikai.job.report.PreflightJson;
import dev.duikai.measure.Range;
import dev.duikai.preflight.report.ReportHtml;
import dev.duikai.preflight.report.ReportText;
import dev.duikai.preflight.rule.Flavour;
import dev.duikai.preflight.rule.Limits;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code duikai preflight}: print checks on any PDF (印前检查). */
public final class PreflightCommand implements Command {

  private static final Option PDFX =
      Asked.valued(
          null, "pdfx", "X", "check as x4, x1a or plain (default: what the file says it is)");
  private static final Option HTML =
      Asked.valued("o", "html", "FILE", "write the report as one HTML page, too");
  private static final Option INK =
      Asked.valued(null, "ink", "N", "most total ink in per cent (default: 240, warned from 220)");
  private static final Option DPI =
      Asked.valued(null, "dpi", "N", "least resolution of pictures (default: 150; refused: 100)");
  private static final Option BLEED =
      Asked.valued(null, "bleed", "MM", "least bleed in whole millimetres (default: 3)");
  private static final Option PAGES =
      Asked.valued(null, "pages", "N", "how many pages the file must have");
  private static final Option SPOT =
      Asked.valued(null, "spot", "NAME", "a spot ink that is ordered; may be given again");

  @Override
  public String name() {
    return "preflight";
  }

  @Override
  public String arguments() {
    return "FILE.pdf… [--pdfx x4|x1a] [-o REPORT.html]";
  }

  @Override
  public String summary() {
    return "checks finished PDFs for print (印前检查): boxes, fonts, colour, ink, type, lines, pictures";
  }

  @Override
  public String example() {
    return "duikai preflight samples/city-daily/out/*.pdf -o /tmp/preflight.html";
  }

  @Override
  public Range count() {
    return Range.atLeast(1);
  }

  @Override
  public String needs() {
    return "one PDF at least";
  }

  @Override
  public Options options() {
    Options options = new Options().addOption(Asked.JSON);
    List.of(PDFX, HTML, INK, DPI, BLEED, PAGES, SPOT).forEach(options::addOption);
    return options;
  }

  @Override
  public ExitCode run(CommandLine line, Desk desk) {
    List<Path> files = line.getArgList().stream().map(Asked::path).toList();
    PreflightJob.Result result = PreflightJob.run(files, flavour(line), limits(line));
    desk.terminal().warn(result.refused());
    String engine = "duikai " + Version.text();
    if (!result.reports().isEmpty()) {
      Asked.text(line, HTML.getLongOpt())
          .map(Asked::path)
          .ifPresent(
              file -> OutFolder.write(file, Json.bytes(ReportHtml.of(engine, result.reports()))));
    }
    if (line.hasOption("json")) {
      desk.terminal().give(PreflightJson.of(engine, result.reports(), result.refused()));
    } else {
      result
          .reports()
          .forEach(report -> desk.terminal().say(ReportText.of(report).stripTrailing()));
    }
    return result.code();
  }

  private static Optional<Flavour> flavour(CommandLine line) {
    return Asked.text(line, PDFX.getLongOpt())
        .map(named ->
            Flavour.named(named)
                .orElseThrow(
                    () -> Asked.wrong("--pdfx must be x4, x1a or plain, not \"" + named + "\"")));
  }

  private static Limits limits(CommandLine line) {
    Limits usual = Limits.newsprint();
    Limits limits =
        usual
            .withInk(Asked.number(line, "ink", 100, 400, usual.ink().most()))
            .withDpi(Asked.number(line, "dpi", 10, 2400, usual.resolution().warned()))
            .withBleed(Asked.number(line, "bleed", 0, 30, (int) usual.bleed()))
            .withSpots(Set.copyOf(Asked.texts(line, SPOT)));
    int pages = Asked.number(line, "pages", 1, 9999, 0);
    return pages == 0 ? limits : limits.withPages(pages);
  }
}
