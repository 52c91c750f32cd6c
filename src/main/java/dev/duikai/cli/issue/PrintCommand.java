package dev.duikai.cli.issue;

import dev.duikai.cli.desk.Asked;
import dev.duikai.cli.desk.Command;
import dev.duikai.cli.desk.Desk;
import dev.duikai.cli.desk.Terminal;
import dev.duikai.cli.desk.TerminalProgress;
import dev.duikai.job.ExitCode;
import dev.duikai.job.Order;
import dev.duikai.job.Outcome;
import dev.duikai.job.PrintJob;
import dev.duikai.job.report.PageEntry;
import dev.duikai.measure.Range;
import dev.duikai.notice.NoticeLog;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** {@code duikai print}: files for the plant (付印). */
public final class PrintCommand implements Command {

  @Override
  public String name() {
    return "print";
  }

  @Override
  public String arguments() {
    return "ISSUE [--page N]… [--pdfx x4|x1a] [--name PATTERN] [-o DIR]";
  }

  @Override
  public String summary() {
    return "writes print-ready PDFs (付印), one file a page, each with its .sha256, and report.json";
  }

  @Override
  public String example() {
    return "duikai print samples/city-daily --pdfx x1a --name '{date}-{page:02}' -o /tmp/plates";
  }

  @Override
  public Range count() {
    return Range.exactly(1);
  }

  @Override
  public String needs() {
    return "one issue folder";
  }

  @Override
  public Options options() {
    return PressOptions.addTo(new Options())
        .addOption(Asked.PAGE)
        .addOption(Asked.OUT)
        .addOption(Asked.KEEP)
        .addOption(Asked.REPRODUCIBLE)
        .addOption(Asked.JSON);
  }

  @Override
  public ExitCode run(CommandLine line, Desk desk) {
    Order order = Orders.of(line);
    NoticeLog log = new NoticeLog();
    Outcome outcome;
    try (TerminalProgress progress = new TerminalProgress(desk.terminal())) {
      outcome = new PrintJob(desk.workshop(), progress, PressOptions.order(line)).run(order, log);
    }
    desk.terminal().warn(log.all());
    desk.terminal().warn(outcome.findings());
    if (line.hasOption("json")) {
      desk.terminal().give(outcome.report());
    } else {
      say(outcome, desk.terminal());
    }
    return outcome.code();
  }

  private static void say(Outcome outcome, Terminal terminal) {
    for (PageEntry page : outcome.pages()) {
      Path file = outcome.files().get(page.page());
      String where = file == null ? "" : "  " + file;
      String why = file == null ? Summary.refused(page, outcome.findings()) : "";
      terminal.say(why.isEmpty() ? Summary.title(page) + where : why);
    }
    if (!outcome.missing().isEmpty()) {
      terminal.give("not printed: " + pages(outcome));
    }
  }

  /** The pages without a file, in words. */
  static String pages(Outcome outcome) {
    return outcome.missing().stream()
        .map(page -> "page " + page.page())
        .collect(Collectors.joining(", "));
  }
}
