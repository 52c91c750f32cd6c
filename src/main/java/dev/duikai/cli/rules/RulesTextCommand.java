package dev.duikai.cli.rules;

import dev.duikai.cli.desk.Command;
import dev.duikai.cli.desk.Desk;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.text.RulesPlan;
import dev.duikai.grammar.text.RulesWords;
import dev.duikai.job.ExitCode;
import dev.duikai.job.input.RulesDesk;
import dev.duikai.measure.Range;
import dev.duikai.notice.InputException;
import dev.duikai.notice.NoticeLog;
import java.util.function.Function;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** {@code duikai rules show} and {@code rules explain}: what rules allow, drawn or in words. */
public final class RulesTextCommand implements Command {

  private final String name;
  private final String summary;
  private final Function<Rules, String> text;

  private RulesTextCommand(String name, String summary, Function<Rules, String> text) {
    this.name = name;
    this.summary = summary;
    this.text = text;
  }

  public static Command show() {
    return new RulesTextCommand(
        "rules show", "draws each alternative of layout rules as a plan", RulesPlan::of);
  }

  public static Command explain() {
    return new RulesTextCommand(
        "rules explain", "says in words what layout rules mean", RulesWords::of);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String arguments() {
    return "FILE";
  }

  @Override
  public String summary() {
    return summary;
  }

  @Override
  public String example() {
    return "duikai " + name + " layout-rules/city-daily-inside.yaml";
  }

  @Override
  public Range count() {
    return Range.exactly(1);
  }

  @Override
  public String needs() {
    return "one rules file";
  }

  @Override
  public Options options() {
    return new Options();
  }

  @Override
  public ExitCode run(CommandLine line, Desk desk) {
    NoticeLog log = new NoticeLog();
    Rules rules =
        new RulesDesk(desk.installation(), desk.workshop().fonts(), log)
            .read(desk.rulesFile(line.getArgList().getFirst()))
            .orElseThrow(() -> new InputException(log.all()));
    log.throwIfErrors();
    desk.terminal().warn(log.all());
    desk.terminal().give(text.apply(rules));
    return ExitCode.DONE;
  }
}
