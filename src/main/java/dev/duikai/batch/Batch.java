package dev.duikai.batch;

import dev.duikai.job.ExitCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs several issues side by side; one that fails does not hold up the others. */
public final class Batch {

  private final int jobs;
  private final Function<Path, BatchLine> run;

  /**
   * A batch.
   *
   * @param jobs how many issues are made at a time
   * @param run makes one issue; catches what goes wrong with it
   */
  public Batch(int jobs, Function<Path, BatchLine> run) {
    this.jobs = jobs;
    this.run = run;
  }

  /**
   * Runs all issues.
   *
   * @param said is given a line for each issue, in the order given, as soon as it is known
   * @return the worst of all codes
   */
  public ExitCode run(List<Path> folders, Consumer<BatchLine> said) {
    ExitCode worst = ExitCode.DONE;
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(jobs, folders.size()));
    try {
      List<Future<BatchLine>> lines = new ArrayList<>();
      Set<Path> seen = new HashSet<>();
      for (Path folder : folders) {
        boolean first = seen.add(folder.toAbsolutePath().normalize());
        lines.add(pool.submit(() -> first ? run.apply(folder) : twice(folder)));
      }
      for (Future<BatchLine> line : lines) {
        BatchLine done = line.get();
        said.accept(done);
        worst = worst.or(done.code());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.SYSTEM;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a run let a fault through", e.getCause());
    } finally {
      pool.shutdownNow();
    }
    return worst;
  }

  private static BatchLine twice(Path folder) {
    return new BatchLine(folder, ExitCode.INPUT, "the folder is named twice");
  }
}
