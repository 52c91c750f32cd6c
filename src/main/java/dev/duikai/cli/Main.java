package dev.duikai.cli;

import dev.duikai.cli.desk.Desk;
import dev.duikai.cli.desk.Terminal;
import dev.duikai.job.EditionMaker;
import java.time.Clock;
import java.time.ZoneId;

/** The program's entry. */
public final class Main {

  private Main() {}

  /** Runs one command and ends with its exit code. */
  public static void main(String[] args) {
    SilentLogs.silence();
    Terminal terminal =
        new Terminal(System.out, System.err, false, Boolean.getBoolean("duikai.terminal"));
    Desk desk =
        new Desk(terminal, Home.find(), new EditionMaker(), Clock.system(ZoneId.systemDefault()));
    int code = new Dispatcher(Commands.all(), desk).run(args).number();
    System.out.flush();
    System.exit(code);
  }
}
