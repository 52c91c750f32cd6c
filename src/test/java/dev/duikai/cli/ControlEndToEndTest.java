package dev.duikai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.job.report.EarlierPlaces;
import dev.duikai.job.report.StoryEntry;
import dev.duikai.measure.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code place:} and {@code lock:} in issue.yaml, by the real command. */
final class ControlEndToEndTest {

  @TempDir private Path folder;

  private Path issue() throws IOException {
    Path issue = folder.resolve("issue");
    Run.copy(Run.ROOT.resolve("samples/first-page"), issue);
    return issue;
  }

  /** Adds a line to the only page of the issue. */
  private static void add(Path issue, String line) throws IOException {
    Path file = issue.resolve("issue.yaml");
    Files.writeString(file, Files.readString(file).stripTrailing() + "\n    " + line + "\n");
  }

  private static SequencedMap<String, StoryEntry.Stand> places(Path issue) {
    return EarlierPlaces.read(issue.resolve("out/proof.json")).page(2);
  }

  @Test
  void aLockedPageStaysAndALockedBlockStaysWhenCopyChanges() throws IOException {
    Path issue = issue();
    assertEquals(0, Run.duikai("proof", issue).exit());
    SequencedMap<String, StoryEntry.Stand> first = places(issue);
    add(issue, "lock: page");
    Run again = Run.duikai("proof", issue);
    assertEquals(0, again.exit(), again.said());
    assertEquals(first, places(issue));
    Path file = issue.resolve("issue.yaml");
    Files.writeString(file, Files.readString(file).replace("lock: page", "lock: [reservoir]"));
    Path copy = issue.resolve("copy/library-lights.md");
    Files.writeString(
        copy, Files.readString(copy).stripTrailing() + "\n\n灯一直亮到九点半，门口的自行车也排到了路边。\n");
    Run other = Run.duikai("proof", issue);
    assertEquals(0, other.exit(), other.said());
    assertEquals(first.get("reservoir"), places(issue).get("reservoir"));
  }

  @Test
  void aPlaceIsKept() throws IOException {
    Path issue = issue();
    add(issue, "place: {reservoir: {column: 3, line: 0, measure: 5/5}}");
    Run run = Run.duikai("proof", issue);
    assertEquals(0, run.exit(), run.said());
    StoryEntry.Stand stand = places(issue).get("reservoir");
    assertEquals(3, stand.column());
    assertEquals(0, stand.line());
    assertEquals(new Measure(5, 5), stand.measure());
  }

  @Test
  void whatIsWrongIsSaidWithItsPlace() throws IOException {
    Path issue = issue();
    add(issue, "place: {reservoirs: {column: 0}, minibus: {column: 7, measure: 3/2, row: 3}}");
    add(issue, "lock: [weavings]");
    Run run = Run.duikai("proof", issue);
    assertEquals(2, run.exit(), run.said());
    assertTrue(run.said().contains("unknown story reservoirs"), run.said());
    assertTrue(run.said().contains("did you mean reservoir?"), run.said());
    assertTrue(run.said().contains("unknown key row"), run.said());
    assertTrue(run.said().contains("unknown story weavings"), run.said());
    assertTrue(run.said().contains("issue.yaml:"), run.said());
  }

  @Test
  void aLockWithoutAReportIsAnError() throws IOException {
    Path issue = issue();
    add(issue, "lock: page");
    Run run = Run.duikai("proof", issue);
    assertEquals(2, run.exit(), run.said());
    assertTrue(run.said().contains("no report says where it stood"), run.said());
  }
}
