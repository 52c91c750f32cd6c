package dev.duikai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.preflight.PieceWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real audit of a really printed edition, whole and broken after printing. */
final class AuditEndToEndTest {

  private static final List<String> HARD =
      List.of("M1", "M3", "M4", "M5", "M8", "M10", "M11", "law");

  @TempDir static Path folder;
  private static List<Path> pages;

  @BeforeAll
  static void print() throws IOException {
    Run run = Run.duikai("print", "samples/city-daily", "-o", folder);
    assertTrue(run.exit() <= 1, run.said());
    try (Stream<Path> files = Files.list(folder)) {
      pages = files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
    }
    assertEquals(4, pages.size());
  }

  private static Run audit(List<Path> files, Object... more) {
    List<Object> words = new ArrayList<>(List.of("audit"));
    words.addAll(files);
    words.addAll(List.of(more));
    words.add("--json");
    return Run.duikai(words.toArray());
  }

  private static int count(String json, String metric) {
    Matcher found = Pattern.compile("\"" + metric + "\" : (\\d+)").matcher(json);
    return found.results().mapToInt(r -> Integer.parseInt(r.group(1))).sum();
  }

  private static List<Path> with(int index, PieceWriter.Break how) throws IOException {
    byte[] broken = PieceWriter.broken(Files.readAllBytes(pages.get(index)), how);
    List<Path> files = new ArrayList<>(pages);
    files.set(index, Files.write(folder.resolve("broken-" + index), broken));
    return files;
  }

  @Test
  void aPrintedEditionBreaksNoHardRule() {
    Run run = audit(pages, "--copy", "samples/city-daily");
    assertTrue(run.exit() <= 1, run.said());
    for (String metric : HARD) {
      assertEquals(0, count(run.out(), metric), metric + "\n" + run.out());
    }
    assertTrue(run.out().contains("\"jumps_out\" : 2"), run.out());
  }

  @Test
  void aNameplateThatIsNotTheLargestTypeIsFound() throws IOException {
    Run run = audit(with(0, p -> p.scale(p.find("桐川日报"::equals).getFirst(), 0.3, 0.3)));
    assertEquals(1, run.exit(), run.said());
    assertTrue(run.out().contains("\"id\" : \"nameplate\""), run.out());
  }

  @Test
  void aJumpLineThatIsMissingIsFound() throws IOException {
    Run run = audit(with(0, p -> p.remove(p.first("下转"))));
    assertEquals(1, run.exit(), run.said());
    assertTrue(run.out().contains("\"id\" : \"jump-unanswered\""), run.out());
  }
}
