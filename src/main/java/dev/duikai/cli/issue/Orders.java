package dev.duikai.cli.issue;

import dev.duikai.cli.desk.Asked;
import dev.duikai.job.Order;
import org.apache.commons.cli.CommandLine;

/** Makes the order for a job from a command line. */
final class Orders {

  private Orders() {}

  static Order of(CommandLine line) {
    return new Order(
        Asked.path(line.getArgList().getFirst()),
        Asked.pages(line),
        Asked.out(line),
        line.hasOption("reproducible"),
        line.hasOption("keep"));
  }
}
