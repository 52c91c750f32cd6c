package dev.duikai.cli;

import dev.duikai.job.input.Installation;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the folder in which duikai is installed. */
final class Home {

  private Home() {}

  /** The folder that {@code duikai.home} names, else the one above the program's own. */
  static Installation find() {
    return new Installation(
        Optional.ofNullable(System.getProperty("duikai.home"))
            .map(Path::of)
            .orElseGet(Home::aboveProgram));
  }

  private static Path aboveProgram() {
    try {
      Path program =
          Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path folder = Optional.ofNullable(program.getParent()).orElse(program);
      return Optional.ofNullable(folder.getParent()).orElse(folder);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
