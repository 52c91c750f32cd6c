package dev.duikai.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real command on real pages, and what others' tools say of them. */
final class PagesEndToEndTest {

  @TempDir private Path folder;

  @Test
  void readmesFirstCommandMakesTheProof() {
    Path out = folder.resolve("out");
    Run run = Run.duikai("proof", "samples/first-page", "-o", out);
    assertEquals(0, run.exit(), run.said());
    assertTrue(Files.isRegularFile(out.resolve("proof.pdf")));
    assertTrue(Files.isRegularFile(out.resolve("page-2.png")));
    assertTrue(Files.isRegularFile(out.resolve("proof.json")));
    assertTrue(run.out().contains("closed"), run.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"first-page", "city-daily", "tabloid"})
  void samplesPrintWithoutAFault(String sample) {
    Path issue = Run.copy(Run.ROOT.resolve("samples").resolve(sample), folder.resolve(sample));
    Run run = Run.duikai("print", issue);
    assertEquals(0, run.exit(), run.said());
    if (Checker.available()) {
      Checker.check(issue);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"seeds/tongchuan-page-2.txt", "seeds/tongchuan-page-3.txt"})
  void rawCopyBecomesAPage(String seed) {
    importAndPrint(Run.ROOT.resolve(seed));
  }

  @Test
  void aRealPageOfRawCopyCloses() {
    Path seed = Run.ROOT.resolve("../shared/seeds/zhoukou-page-2.txt");
    assumeTrue(Files.isRegularFile(seed), "the real page is not on this machine");
    importAndPrint(seed);
  }

  private void importAndPrint(Path seed) {
    Path issue = folder.resolve("issue");
    Run imported = Run.duikai("import", seed, "-o", issue, "--date", "2026-03-20");
    assertEquals(0, imported.exit(), imported.said());
    Run printed = Run.duikai("print", issue);
    assertEquals(0, printed.exit(), printed.said());
    if (Checker.available()) {
      Checker.check(issue);
    }
  }

  @Test
  void sameCopySameBytes() throws IOException {
    Path sample = Run.ROOT.resolve("samples/tabloid");
    Run.duikai("print", sample, "-o", folder.resolve("a"), "--reproducible");
    Run.of(
        List.of(
            "env",
            "TZ=Asia/Tokyo",
            "DUIKAI_JAVA_OPTS=-Duser.language=ar -Duser.country=SA",
            Run.ROOT.resolve("duikai").toString(),
            "print",
            sample.toString(),
            "-o",
            folder.resolve("b").toString(),
            "--reproducible"));
    try (Stream<Path> files = Files.list(folder.resolve("a"))) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      assertFalse(all.isEmpty());
      for (Path file : all) {
        Path twin = folder.resolve("b").resolve(file.getFileName().toString());
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(twin), file.toString());
      }
    }
  }
}
