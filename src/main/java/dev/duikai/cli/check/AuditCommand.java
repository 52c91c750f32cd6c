package dev.duikai.cli.check;

import dev.duikai.cli.desk.Asked;
import dev.duikai.cli.desk.Command;
import dev.duikai.cli.desk.Desk;
import dev.duikai.job.ExitCode;
import dev.duikai.job.audit.AuditJob;
import dev.duikai.job.audit.AuditJson;
import dev.duikai.measure.Range;
import dev.duikai.notice.NoticeLog;
import dev.duikai.preflight.audit.AuditReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** {@code duikai audit}: re-measures finished pages from the PDFs alone. */
public final class AuditCommand implements Command {

  @Override
  public String name() {
    return "audit";
  }

  @Override
  public String arguments() {
    return "FILE.pdf… [--copy ISSUE] [-o FILE]";
  }

  @Override
  public String summary() {
    return "re-measures finished pages from their PDFs alone; several files are taken as one edition";
  }

  @Override
  public String example() {
    return "duikai audit /tmp/plates/*.pdf --copy samples/city-daily -o /tmp/audit.pdf";
  }

  @Override
  public Range count() {
    return Range.atLeast(1);
  }

  @Override
  public String needs() {
    return "one or more PDF files";
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(
            Asked.valued(null, "copy", "ISSUE", "compare the text with this issue folder's copy"))
        .addOption(
            Asked.valued("o", "out", "FILE", "draw what was found over the pages: a .pdf or .png"))
        .addOption(Asked.flag("all", "show every notice, not only errors and warnings"))
        .addOption(Asked.DPI)
        .addOption(Asked.JSON);
  }

  @Override
  public ExitCode run(CommandLine line, Desk desk) {
    List<Path> files = line.getArgList().stream().map(Asked::path).toList();
    Optional<Path> overlay = Asked.out(line);
    overlay.ifPresent(AuditCommand::checkTarget);
    NoticeLog log = new NoticeLog();
    AuditJob job = new AuditJob(Asked.dpi(line));
    AuditReport report = job.run(files, Asked.text(line, "copy").map(Asked::path), log);
    desk.terminal().warn(log.all());
    overlay.ifPresent(target -> job.overlay(report, target));
    if (line.hasOption("json")) {
      desk.terminal().give(AuditJson.of(report));
    } else {
      AuditText.of(report, line.hasOption("all")).forEach(desk.terminal()::say);
      overlay.ifPresent(target -> desk.terminal().say(target.toString()));
    }
    return report.clean() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private static void checkTarget(Path target) {
    String name = target.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".pdf") && !name.endsWith(".png")) {
      throw Asked.wrong("-o must name a .pdf or .png file, not \"" + target + "\"");
    }
  }
}
