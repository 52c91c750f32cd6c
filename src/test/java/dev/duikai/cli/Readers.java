package dev.duikai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of others that read our files; a test whose program is absent is passed over. */
final class Readers {

  private static final Path VERAPDF = Run.ROOT.resolve("target/readers/greenfield-apps-1.28.1.jar");

  private Readers() {}

  /** What a program says about a file; it must end well. */
  static String ask(String program, Object... arguments) {
    Run found = Run.of(List.of("sh", "-c", "command -v " + program));
    assumeTrue(found.exit() == 0, program + " is not installed");
    List<String> command = new ArrayList<>(List.of(program));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Run run = Run.of(command);
    assertEquals(0, run.exit(), run.said());
    return run.out();
  }

  /** The line in which veraPDF passes a file for a flavour, such as {@code ua1}. */
  static String verapdf(String flavour, Path file) {
    assumeTrue(
        Files.isRegularFile(VERAPDF), "veraPDF is not in target/readers, .ci/run puts it there");
    Run run =
        Run.of(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                VERAPDF.toString(),
                "org.verapdf.apps.GreenfieldCliWrapper",
                "-f",
                flavour,
                "--format",
                "text",
                "-v",
                file.toString()));
    return run.out();
  }
}
