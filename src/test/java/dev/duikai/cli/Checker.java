package dev.duikai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The independent checker that lies beside the project on the machines where it is built. */
final class Checker {

  private static final Path SCRIPT = Run.ROOT.resolve("../shared/check/check_issue.py");

  private Checker() {}

  /** Whether the checker and the readers that it needs are here. */
  static boolean available() {
    return Files.isRegularFile(SCRIPT) && has("python3", "--version") && has("mutool", "-v");
  }

  private static boolean has(String program, String argument) {
    Run run =
        Run.of(
            List.of(
                "sh",
                "-c",
                "command -v " + program + " >/dev/null && " + program + " " + argument));
    return run.exit() == 0;
  }

  /** The printed pages of an issue are without a fault. */
  static void check(Path issue) {
    Run run =
        Run.of(
            List.of(
                "python3", SCRIPT.toString(), issue.toString(), issue.resolve("out").toString()));
    assertEquals(0, run.exit(), run.said());
  }
}
