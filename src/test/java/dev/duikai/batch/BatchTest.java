package dev.duikai.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.job.ExitCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class BatchTest {

  @Test
  void linesComeInTheOrderGivenAndTheWorstCodeWins() {
    CountDownLatch last = new CountDownLatch(1);
    Batch batch =
        new Batch(
            3,
            folder -> {
              await(folder, last);
              ExitCode code = folder.endsWith("b") ? ExitCode.INPUT : ExitCode.DONE;
              return new BatchLine(folder, code, "done");
            });
    List<String> said = new ArrayList<>();
    ExitCode worst =
        batch.run(
            List.of(Path.of("a"), Path.of("b"), Path.of("c")),
            line -> said.add(line.folder() + " " + line.code()));
    assertEquals(List.of("a DONE", "b INPUT", "c DONE"), said);
    assertEquals(ExitCode.INPUT, worst);
  }

  /** The first folder is done only after the last. */
  private static void await(Path folder, CountDownLatch last) {
    try {
      if (folder.endsWith("a")) {
        last.await();
      } else if (folder.endsWith("c")) {
        last.countDown();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aFolderNamedTwiceIsPrintedOnce() {
    Batch batch = new Batch(2, folder -> new BatchLine(folder, ExitCode.DONE, "done"));
    List<String> said = new ArrayList<>();
    ExitCode worst = batch.run(List.of(Path.of("a"), Path.of("./a")), l -> said.add(l.text()));
    assertEquals(List.of("done", "the folder is named twice"), said);
    assertEquals(ExitCode.INPUT, worst);
  }
}
