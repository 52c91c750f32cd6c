package dev.duikai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is taken away from the shipped rules in set E. */
enum Ablation {
  NONE("shipped rules", ""),
  NO_PINWHEEL(
      "no pinwheel",
      """
      productions:
        body:
          - {columns: [main, briefs], widths: [6, 2]}
          - {rows: auto}
      """),
  /** Neither house ads that fill room nor pictures that may be cut. */
  NO_GIVE("no filler, no crop", "fill: [jump, head-space, paragraph]\npictures: {crop: 0}\n");

  private static final String SHIPPED = "city-daily-inside";

  private final String words;
  private final String rules;

  Ablation(String words, String rules) {
    this.words = words;
    this.rules = rules;
  }

  String words() {
    return words;
  }

  /** The folder of a page under these rules. */
  Path on(Path page, Path root) {
    if (this == NONE) {
      return page;
    }
    Path folder =
        root.resolve(name()).resolve(Optional.ofNullable(page.getFileName()).orElseThrow());
    copy(page, folder);
    String name = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    OwnRules.write(folder, SHIPPED, name, "grammar: 1\nextends: " + SHIPPED + ".yaml\n" + rules);
    return folder;
  }

  private static void copy(Path from, Path to) {
    try {
      for (String part : List.of("", "copy", "pictures", "ads")) {
        Files.createDirectories(to.resolve(part));
        try (Stream<Path> files = Files.list(from.resolve(part))) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            Files.write(to.resolve(from.relativize(file)), Files.readAllBytes(file));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
