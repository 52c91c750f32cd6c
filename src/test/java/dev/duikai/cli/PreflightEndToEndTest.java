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

/** Print checks by the real command, and a page that they keep back. */
final class PreflightEndToEndTest {

  private static final String HEAVY =
      """
      grammar: 1
      extends: city-daily-inside.yaml
      colour:
        inks:
          tint: [90, 90, 90, 10]
      """;

  @TempDir private Path folder;

  @Test
  void printedPagesHaveNoErrorsAndNoWarnings() throws IOException {
    Path out = folder.resolve("out");
    Run.duikai("print", "samples/first-page", "-o", out);
    for (Path pdf : pdfs(out)) {
      Run run = Run.duikai("preflight", pdf);
      assertEquals(0, run.exit(), run.said());
      assertTrue(run.out().contains("good for press: 0 errors, 0 warnings"), run.said());
    }
  }

  @Test
  void pageThatFailsLeavesNoPdf() throws IOException {
    Path issue = Run.copy(Run.ROOT.resolve("samples/first-page"), folder.resolve("issue"));
    Path rules = Files.createDirectories(issue.resolve("layout-rules")).resolve("heavy.yaml");
    Files.writeString(rules, HEAVY);
    Path yaml = issue.resolve("issue.yaml");
    Files.writeString(
        yaml, Files.readString(yaml).replace("rules: city-daily-inside", "rules: heavy"));
    Run run = Run.duikai("print", issue);
    assertEquals(1, run.exit(), run.said());
    assertTrue(run.err().contains("preflight (印前检查) total-ink: area: 280 %"), run.said());
    assertTrue(run.out().contains("not printed: page 2"), run.said());
    assertEquals(List.of(), pdfs(issue.resolve("out")));
    String report = Files.readString(issue.resolve("out/report.json"));
    assertTrue(report.contains("\"id\" : \"preflight\""), report);
  }

  @Test
  void somethingElseIsRefusedInOneLine() {
    Run run = Run.duikai("preflight", "README.md", "/dev/null");
    assertEquals(2, run.exit(), run.said());
    assertTrue(run.err().contains("README.md: is not a PDF"), run.said());
    assertFalse(run.err().contains("\tat "), run.said());
  }

  private static List<Path> pdfs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).toList();
    }
  }
}
