package dev.duikai.cli.rules;

import dev.duikai.cli.desk.Command;
import dev.duikai.cli.desk.Desk;
import dev.duikai.grammar.text.RulesSchema;
import dev.duikai.job.ExitCode;
import dev.duikai.measure.Range;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** {@code duikai rules schema}: the JSON Schema, for editors that complete and check. */
public final class RulesSchemaCommand implements Command {

  @Override
  public String name() {
    return "rules schema";
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public String summary() {
    return "prints the JSON Schema of layout rules, for editors that complete and check";
  }

  @Override
  public String example() {
    return "duikai rules schema > layout-rules.schema.json";
  }

  @Override
  public Range count() {
    return Range.exactly(0);
  }

  @Override
  public String needs() {
    return "no argument";
  }

  @Override
  public Options options() {
    return new Options();
  }

  @Override
  public ExitCode run(CommandLine line, Desk desk) {
    desk.terminal().give(RulesSchema.text());
    return ExitCode.DONE;
  }
}
