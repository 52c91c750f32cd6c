package dev.duikai.cli;

import dev.duikai.cli.desk.Command;
import dev.duikai.cli.desk.Desk;
import dev.duikai.cli.desk.Version;
import dev.duikai.job.ExitCode;
import dev.duikai.notice.NearestName;
import dev.duikai.notice.Notice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the command that a command line begins with. */
final class Dispatcher {

  private static final List<String> EVERYWHERE = List.of("--quiet", "--debug");

  private final List<Command> commands;
  private final Desk desk;

  Dispatcher(List<Command> commands, Desk desk) {
    this.commands = commands;
    this.desk = desk;
  }

  /** Runs a command line; what all commands know may stand before the command, too. */
  ExitCode run(String... args) {
    List<String> words = Arrays.asList(args);
    List<String> before = words.stream().takeWhile(EVERYWHERE::contains).toList();
    List<String> ordered = new ArrayList<>(words.subList(before.size(), words.size()));
    if (!ordered.isEmpty()) {
      ordered.addAll(ordered.contains("--") ? ordered.indexOf("--") : ordered.size(), before);
    }
    return dispatch(ordered.toArray(String[]::new));
  }

  private ExitCode dispatch(String... args) {
    if (args.length == 0) {
      desk.terminal().err().print(HelpText.all(commands));
      return ExitCode.INPUT;
    }
    String first = args[0];
    if (List.of("--help", "-h").contains(first)) {
      desk.terminal().give(HelpText.all(commands));
      return ExitCode.DONE;
    }
    if (first.equals("--version")) {
      desk.terminal().give("duikai " + Version.text());
      return ExitCode.DONE;
    }
    return group(first) ? inGroup(args) : named(first, first, 1, args);
  }

  private boolean group(String word) {
    return commands.stream().anyMatch(c -> c.name().startsWith(word + " "));
  }

  private ExitCode inGroup(String... args) {
    List<Command> members =
        commands.stream().filter(c -> c.name().startsWith(args[0] + " ")).toList();
    if (args.length == 1) {
      desk.terminal().err().print(HelpText.all(members));
      return ExitCode.INPUT;
    }
    if (List.of("--help", "-h").contains(args[1])) {
      desk.terminal().give(HelpText.all(members));
      return ExitCode.DONE;
    }
    return named(args[0] + " " + args[1], args[1], 2, args);
  }

  private ExitCode named(String name, String typed, int words, String... args) {
    Optional<Command> command = commands.stream().filter(c -> c.name().equals(name)).findFirst();
    if (command.isEmpty()) {
      desk.terminal().warn(unknown(name, typed));
      return ExitCode.INPUT;
    }
    return new Execution(command.get(), desk).run(Arrays.copyOfRange(args, words, args.length));
  }

  private Notice unknown(String name, String typed) {
    Set<String> known = new LinkedHashSet<>();
    String group = name.contains(" ") ? name.substring(0, name.indexOf(' ') + 1) : "";
    commands.stream()
        .map(Command::name)
        .filter(n -> n.startsWith(group))
        .forEach(n -> known.add(n.substring(group.length()).split(" ")[0]));
    Notice notice = Notice.error("unknown-command", "unknown command \"" + name + "\"");
    return NearestName.hint(typed, known).map(notice::hint).orElse(notice);
  }
}
