package dev.duikai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Too much copy, and several jobs of which one is broken. */
final class OversetEndToEndTest {

  @TempDir private Path folder;

  private Path sample(String name) {
    return Run.copy(Run.ROOT.resolve("samples").resolve(name), folder.resolve(name));
  }

  /** Every story of the page gets its own text once more. */
  private static void doubled(Path issue) throws IOException {
    try (Stream<Path> files = Files.list(issue.resolve("copy"))) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        int body = text.indexOf("\n---\n") + 5;
        Files.writeString(file, text.strip() + "\n\n" + text.substring(body).strip() + "\n");
      }
    }
  }

  @Test
  void tooMuchCopyIsReportedAndNotPrinted() throws IOException {
    Path issue = sample("first-page");
    assertEquals(0, Run.duikai("print", issue).exit());
    doubled(issue);
    Run run = Run.duikai("print", issue);
    assertEquals(1, run.exit(), run.said());
    try (Stream<Path> files = Files.list(issue.resolve("out"))) {
      List<String> pdfs =
          files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".pdf")).toList();
      assertEquals(List.of(), pdfs, "a stale or clipped plate lies under the page's name");
    }
    try (Stream<Path> old = Files.list(issue.resolve("out/old"))) {
      assertEquals(1, old.filter(f -> f.toString().endsWith(".pdf")).count());
    }
    assertTrue(run.said().contains("overset"), run.said());
    Run proof = Run.duikai("proof", issue, "--why");
    assertEquals(1, proof.exit(), proof.said());
    assertTrue(proof.out().contains("→ "), proof.said());
    assertTrue(proof.out().contains("column lines, slots leave 888"), proof.said());
    assertTrue(Files.isRegularFile(issue.resolve("out/page-2.png")));
  }

  @Test
  void oneBrokenFolderDoesNotStopTheOthers() throws IOException {
    Path first = sample("first-page");
    Path third = sample("tabloid");
    Path second = folder.resolve("broken");
    Files.createDirectories(second);
    Files.writeString(second.resolve("issue.yaml"), "paper: [\n");
    Run run = Run.duikai("batch", first, second, third);
    assertEquals(2, run.exit(), run.said());
    assertEquals(3, run.out().lines().count(), run.said());
    assertTrue(Files.isRegularFile(first.resolve("out/report.json")));
    assertTrue(Files.isRegularFile(third.resolve("out/report.json")));
    assertFalse(Files.exists(second.resolve("out/report.json")));
  }
}
