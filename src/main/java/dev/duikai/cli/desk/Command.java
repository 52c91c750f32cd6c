package dev.duikai.cli.desk;

import dev.duikai.job.ExitCode;
import dev.duikai.measure.Range;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** One command of the program. */
public interface Command {

  /** Its name, such as {@code proof} or {@code rules check}. */
  String name();

  /** What stands behind the name, such as {@code ISSUE [-o DIR]}. */
  String arguments();

  /** What it does, in one sentence. */
  String summary();

  /** A command line that one could type. */
  String example();

  /** How many arguments it takes besides options. */
  Range count();

  /** What its arguments are, for the message where they are missing. */
  String needs();

  /** Its own options. */
  Options options();

  /** Does it. */
  ExitCode run(CommandLine line, Desk desk);
}
