package dev.duikai.cli.desk;

import dev.duikai.job.PageMaker;
import dev.duikai.job.Workshop;
import dev.duikai.job.input.Installation;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What every command works with.
 *
 * @param terminal where it speaks
 * @param installation where fonts and rules are
 * @param maker makes pages
 * @param clock what day it is
 */
public record Desk(Terminal terminal, Installation installation, PageMaker maker, Clock clock) {

  public Workshop workshop() {
    return Workshop.open(installation, maker);
  }

  public Desk quiet(boolean wanted) {
    return new Desk(terminal.quiet(wanted), installation, maker, clock);
  }

  /** Layout rules that a user names: a file, or the name of rules that are shipped. */
  public Path rulesFile(String named) {
    Path file = Asked.path(named);
    Path shipped = installation.rules().resolve(named + ".yaml");
    boolean name = named.matches("[\\w-]+") && !file.toFile().exists();
    return name && shipped.toFile().isFile() ? shipped : file;
  }
}
