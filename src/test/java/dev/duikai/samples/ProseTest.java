package dev.duikai.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All copy that is shipped was written for its place: no sentence stands twice. */
final class ProseTest {

  private static final int LEAST = 12;

  @Test
  void noSentenceStandsTwiceInSamplesSeedsAndDummyCopy() throws IOException {
    Map<String, Path> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Path file : files()) {
      for (String sentence : sentences(Files.readString(file))) {
        Path other = seen.putIfAbsent(sentence, file);
        if (other != null) {
          twice.add(sentence + " (" + other + ", " + file + ")");
        }
      }
    }
    assertTrue(seen.size() > 800, "only " + seen.size() + " sentences were found");
    assertEquals(List.of(), twice);
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String root : List.of("samples", "seeds", "src/main/resources/dev/duikai/job")) {
      try (Stream<Path> all = Files.walk(Path.of(root))) {
        all.filter(f -> f.toString().endsWith(".md") || f.toString().endsWith(".txt"))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  private static List<String> sentences(String text) {
    String joined = text.replaceAll("(?s)\\A---\n.*?\n---\n", "").replaceAll("\\s", "");
    return Stream.of(joined.split("[。！？；!?;]"))
        .map(s -> s.replaceAll("[“”‘’（）()]", ""))
        .filter(s -> s.codePointCount(0, s.length()) >= LEAST)
        .toList();
  }
}
