package dev.duikai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gives an issue folder rules of its own. */
final class OwnRules {

  private OwnRules() {}

  /** Writes rules into an issue folder and makes its pages take them in place of shipped ones. */
  static void write(Path folder, String shipped, String name, String rules) {
    try {
      Path own = Files.createDirectories(folder.resolve("layout-rules"));
      Files.writeString(own.resolve(name + ".yaml"), rules);
      Path issue = folder.resolve("issue.yaml");
      Files.writeString(
          issue, Files.readString(issue).replace("rules: " + shipped, "rules: " + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
