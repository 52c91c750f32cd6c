package dev.duikai.bench;

import dev.duikai.job.EditionMaker;
import dev.duikai.job.Order;
import dev.duikai.job.Outcome;
import dev.duikai.job.PrintJob;
import dev.duikai.job.Progress;
import dev.duikai.job.Workshop;
import dev.duikai.job.input.Installation;
import dev.duikai.notice.NoticeLog;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Where all sets are printed.
 *
 * @param home the installation, whose samples are the prose bank
 * @param work folder for what is generated
 * @param workshop what the jobs share
 */
record PrintShop(Path home, Path work, Workshop workshop) {

  static PrintShop of(Path home, Path work) {
    return new PrintShop(home, work, Workshop.open(new Installation(home), new EditionMaker()));
  }

  /** Prints all pages of an issue as {@code duikai print --reproducible} does. */
  Outcome print(Path folder) {
    return print(folder, folder.resolve("out"));
  }

  /** Prints all pages of an issue into a folder. */
  Outcome print(Path folder, Path out) {
    Order order = new Order(folder, Set.of(), Optional.of(out), true);
    return new PrintJob(workshop, Progress.NONE).run(order, new NoticeLog());
  }
}
