package dev.duikai.cli.issue;

import dev.duikai.cli.desk.Asked;
import dev.duikai.cli.desk.Command;
import dev.duikai.cli.desk.Desk;
import dev.duikai.cli.desk.TerminalProgress;
import dev.duikai.job.AlternativesJob;
import dev.duikai.job.ExitCode;
import dev.duikai.job.Order;
import dev.duikai.job.Outcome;
import dev.duikai.job.ProofJob;
import dev.duikai.measure.Range;
import dev.duikai.notice.NoticeLog;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** {@code duikai proof}: the proof (校样). */
public final class ProofCommand implements Command {

  private static final int MOST_ALTERNATIVES = 12;

  @Override
  public String name() {
    return "proof";
  }

  @Override
  public String arguments() {
    return "ISSUE [--page N]… [--why] [--alternatives N] [-o DIR]";
  }

  @Override
  public String summary() {
    return "sets the pages of an issue folder and draws proofs (校样) with grid, names and flags";
  }

  @Override
  public String example() {
    return "duikai proof samples/first-page";
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
    return new Options()
        .addOption(Asked.PAGE)
        .addOption(Asked.flag("why", "say which rules bind: why a page is open, what it costs"))
        .addOption(
            Asked.valued(
                null, "alternatives", "N", "draw N pages that differ in their skeleton instead"))
        .addOption(Asked.OUT)
        .addOption(Asked.DPI)
        .addOption(
            Asked.flag(
                "lines", "colour each line by how it came to its measure (疏密), with a legend"))
        .addOption(Asked.KEEP)
        .addOption(Asked.REPRODUCIBLE)
        .addOption(Asked.JSON);
  }

  @Override
  public ExitCode run(CommandLine line, Desk desk) {
    Order order = Orders.of(line);
    int dpi = Asked.dpi(line);
    NoticeLog log = new NoticeLog();
    if (line.hasOption("alternatives")) {
      return alternatives(line, desk, order, dpi, log);
    }
    Outcome outcome;
    try (TerminalProgress progress = new TerminalProgress(desk.terminal())) {
      outcome =
          new ProofJob(desk.workshop(), progress, dpi, line.hasOption("lines")).run(order, log);
    }
    desk.terminal().warn(log.all());
    desk.terminal().warn(outcome.findings());
    if (line.hasOption("json")) {
      desk.terminal().give(outcome.report());
    } else {
      outcome.pages().forEach(page -> desk.terminal().say(Summary.of(page)));
      if (line.hasOption("why")) {
        outcome.pages().forEach(page -> desk.terminal().say(Why.of(page)));
      }
      desk.terminal().say(order.target().resolve("proof.pdf").toString());
    }
    return outcome.code();
  }

  private static ExitCode alternatives(
      CommandLine line, Desk desk, Order order, int dpi, NoticeLog log) {
    int most = Asked.number(line, "alternatives", 2, MOST_ALTERNATIVES, 4);
    List<AlternativesJob.Drawn> drawn;
    try (TerminalProgress progress = new TerminalProgress(desk.terminal())) {
      drawn = new AlternativesJob(desk.workshop(), progress, dpi).run(order, most, log);
    }
    desk.terminal().warn(log.all());
    for (AlternativesJob.Drawn page : drawn) {
      String of = page.found() < most ? " of " + most + " asked for" : "";
      desk.terminal().say("page " + page.page() + ": " + page.found() + " different pages" + of);
      desk.terminal().say(page.files().getLast().toString());
    }
    boolean few = drawn.stream().anyMatch(page -> page.found() < most);
    return few ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}
