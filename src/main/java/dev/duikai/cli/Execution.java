package dev.duikai.cli;

import dev.duikai.cli.desk.Asked;
import dev.duikai.cli.desk.Command;
import dev.duikai.cli.desk.Desk;
import dev.duikai.cli.desk.Terminal;
import dev.duikai.job.ExitCode;
import dev.duikai.job.Fault;
import dev.duikai.job.report.Json;
import dev.duikai.job.report.ReportJson;
import dev.duikai.measure.Range;
import dev.duikai.notice.InputException;
import dev.duikai.notice.NearestName;
import dev.duikai.notice.Notice;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.cli.AlreadySelectedException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** Runs one command: reads its command line, and turns what goes wrong into words and a code. */
final class Execution {

  private final Command command;
  private final Desk desk;

  Execution(Command command, Desk desk) {
    this.command = command;
    this.desk = desk;
  }

  /** The options of a command and those of all commands. */
  static Options options(Command command) {
    Options all = new Options();
    command.options().getOptions().forEach(all::addOption);
    all.addOption(Asked.flag("quiet", "say errors only"));
    all.addOption(Asked.flag("debug", "show where the program fails"));
    all.addOption("h", "help", false, "show this help");
    return all;
  }

  // Whatever goes wrong ends as a code and one line, an error of the machine among it.
  @SuppressWarnings("CatchingUnchecked")
  ExitCode run(String... args) {
    List<String> words = Arrays.asList(args);
    if (words.contains("--help") || words.contains("-h")) {
      desk.terminal().give(HelpText.of(command));
      return ExitCode.DONE;
    }
    boolean json = words.contains("--json") && command.options().hasOption("json");
    try {
      CommandLine line = parse(args);
      return command.run(line, desk.quiet(line.hasOption("quiet")));
    } catch (Exception | OutOfMemoryError | StackOverflowError e) {
      if (words.contains("--debug")) {
        e.printStackTrace(desk.terminal().err());
      }
      return failed(Fault.of(e), json, desk.terminal().quiet(words.contains("--quiet")));
    }
  }

  private static ExitCode failed(Fault fault, boolean json, Terminal terminal) {
    terminal.warn(fault.notices());
    if (json) {
      terminal.give(findings(fault.notices()));
    }
    return fault.code();
  }

  private static String findings(List<Notice> notices) {
    return Json.text(text -> {
      text.put("version", 1);
      text.list(
          "findings",
          list -> {
            for (Notice notice : notices) {
              list.item(item -> ReportJson.finding(item, notice));
            }
          });
    });
  }

  private CommandLine parse(String... args) {
    try {
      CommandLine line =
          DefaultParser.builder()
              .setAllowPartialMatching(false)
              .get()
              .parse(options(command), args);
      checkCount(line.getArgList().size());
      return line;
    } catch (UnrecognizedOptionException e) {
      throw InputException.of(unknown(e.getOption()));
    } catch (MissingArgumentException e) {
      throw Asked.wrong("--" + e.getOption().getLongOpt() + " needs a value");
    } catch (AlreadySelectedException e) {
      throw Asked.wrong("--" + e.getOption().getLongOpt() + " is given twice");
    } catch (ParseException e) {
      throw Asked.wrong(String.valueOf(e.getMessage()));
    }
  }

  private Notice unknown(String typed) {
    Set<String> known = new TreeSet<>();
    options(command).getOptions().forEach(option -> known.add("--" + option.getLongOpt()));
    Notice notice = Notice.error("command-line", "unknown option " + typed);
    return NearestName.of(typed, known)
        .map(near -> notice.hint("did you mean " + near + "?"))
        .orElseGet(() -> notice.hint("duikai " + command.name() + " --help lists the options"));
  }

  private void checkCount(int given) {
    Range count = command.count();
    if (!count.contains(given)) {
      Notice notice =
          Notice.error("command-line", command.name() + " needs " + command.needs())
              .hint("for example: " + command.example());
      throw InputException.of(notice);
    }
  }
}
