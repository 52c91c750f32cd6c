package dev.duikai.makeup;

import dev.duikai.grammar.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A page plan of page-look section 11, with the rules that must be able to make it. */
record PlannedPage(Rules rules, int page, List<PlannedBlock> blocks) {

  private static final Path FOLDER = Path.of("src/test/resources/dev/duikai/makeup/plan");

  static PlannedPage of(String name) {
    List<String> lines = lines(FOLDER.resolve(name + ".txt"));
    String[] head = lines.getFirst().split(" ");
    List<PlannedBlock> blocks = lines.stream().skip(1).map(PlannedBlock::of).toList();
    return new PlannedPage(PageFixture.rules(head[1]), Integer.parseInt(head[3]), blocks);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
