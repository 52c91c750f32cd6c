package dev.duikai.cli.issue;

import dev.duikai.batch.Batch;
import dev.duikai.batch.BatchLine;
import dev.duikai.cli.desk.Asked;
import dev.duikai.cli.desk.Command;
import dev.duikai.cli.desk.Desk;
import dev.duikai.cli.desk.TerminalProgress;
import dev.duikai.job.ExitCode;
import dev.duikai.job.Fault;
import dev.duikai.job.Order;
import dev.duikai.job.Outcome;
import dev.duikai.job.PrintJob;
import dev.duikai.job.Progress;
import dev.duikai.job.Workshop;
import dev.duikai.job.output.PressOrder;
import dev.duikai.job.report.Json;
import dev.duikai.measure.Range;
import dev.duikai.notice.Level;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** {@code duikai batch}: prints several issues. */
public final class BatchCommand implements Command {

  private static final int MOST_JOBS = 64;

  @Override
  public String name() {
    return "batch";
  }

  @Override
  public String arguments() {
    return "ISSUE… [--jobs N]";
  }

  @Override
  public String summary() {
    return "prints several issue folders side by side, each to its own out";
  }

  @Override
  public String example() {
    return "duikai batch samples/first-page samples/tabloid --jobs 2";
  }

  @Override
  public Range count() {
    return Range.atLeast(1);
  }

  @Override
  public String needs() {
    return "one or more issue folders";
  }

  @Override
  public Options options() {
    return PressOptions.addTo(new Options())
        .addOption(Asked.valued("j", "jobs", "N", "issues at a time (default: as many as cores)"))
        .addOption(Asked.REPRODUCIBLE)
        .addOption(Asked.JSON);
  }

  @Override
  public ExitCode run(CommandLine line, Desk desk) {
    int cores = Math.min(MOST_JOBS, Runtime.getRuntime().availableProcessors());
    int jobs = Asked.number(line, "jobs", 1, MOST_JOBS, cores);
    List<Path> folders = line.getArgList().stream().map(Asked::path).toList();
    Workshop workshop = desk.workshop();
    desk.terminal().warn(workshop.warnings());
    boolean reproducible = line.hasOption("reproducible");
    PressOrder press = PressOptions.order(line);
    boolean json = line.hasOption("json");
    Consumer<Throwable> debug =
        line.hasOption("debug") ? e -> e.printStackTrace(desk.terminal().err()) : e -> {};
    List<BatchLine> lines = new ArrayList<>();
    ExitCode worst;
    try (TerminalProgress progress = new TerminalProgress(desk.terminal())) {
      AtomicInteger done = new AtomicInteger();
      progress.at("issues", 0, folders.size());
      Batch batch =
          new Batch(
              jobs,
              folder -> {
                BatchLine made = print(folder, reproducible, press, workshop, debug);
                progress.at("issues", done.incrementAndGet(), folders.size());
                return made;
              });
      worst =
          batch.run(
              folders,
              made -> {
                lines.add(made);
                if (!json) {
                  desk.terminal().say(made.folder() + ": " + made.text());
                }
              });
    }
    if (json) {
      desk.terminal().give(text(lines));
    }
    return worst;
  }

  private static BatchLine print(
      Path folder,
      boolean reproducible,
      PressOrder press,
      Workshop workshop,
      Consumer<Throwable> debug) {
    try {
      Order order = new Order(folder, Set.of(), Optional.empty(), reproducible);
      Outcome outcome = new PrintJob(workshop, Progress.NONE, press).run(order, new NoticeLog());
      return new BatchLine(folder, outcome.code(), words(outcome));
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      debug.accept(e);
      Fault fault = Fault.of(e);
      return new BatchLine(folder, fault.code(), words(fault, folder));
    }
  }

  private static String words(Outcome outcome) {
    int printed = outcome.files().size();
    String done = printed + (printed == 1 ? " page printed" : " pages printed");
    return outcome.missing().isEmpty()
        ? done
        : done + ", not printed: " + PrintCommand.pages(outcome);
  }

  private static String words(Fault fault, Path folder) {
    List<Notice> errors = fault.notices().stream().filter(n -> n.level() == Level.ERROR).toList();
    Notice first = errors.isEmpty() ? fault.notices().getFirst() : errors.getFirst();
    String place =
        first
            .place()
            .map(Place::toString)
            .filter(at -> !at.equals(folder.toString()))
            .map(at -> at + ": ")
            .orElse("");
    String more = errors.size() > 1 ? " (and " + (errors.size() - 1) + " more)" : "";
    return place + first.message().replaceAll("\\s*\\R\\s*", " ") + more;
  }

  private static String text(List<BatchLine> lines) {
    return Json.text(json -> {
      json.put("version", 1);
      json.list(
          "issues",
          list -> {
            for (BatchLine line : lines) {
              list.item(item -> {
                item.put("issue", line.folder().toString());
                item.put("exit", line.code().number());
                item.put("text", line.text());
              });
            }
          });
    });
  }
}
