package dev.duikai.grammar.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.read.RulesReader;
import dev.duikai.grammar.read.RulesRoots;
import dev.duikai.notice.NoticeLog;
import dev.duikai.yaml.YamlFile;
import dev.duikai.yaml.YamlMap;
import dev.duikai.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RulesTextTest {

  private static final Path GOLDEN = Path.of("src/test/resources/rules");

  private static Rules rules(String name) {
    String file = "layout-rules/" + name + ".yaml";
    return RulesReader.read(Path.of(file), file, RulesRoots.none(), new NoticeLog()).orElseThrow();
  }

  /** Compares with the golden file; -Dgolden=write writes it anew. */
  private static void golden(String file, String text) throws IOException {
    Path path = GOLDEN.resolve(file);
    if (System.getProperty("golden", "").equals("write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(path, text);
    }
    assertEquals(Files.readString(path), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"city-daily-inside", "city-daily-front", "tabloid"})
  void plansAreDrawn(String name) throws IOException {
    golden(name + ".plan.txt", RulesPlan.of(rules(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"city-daily-inside", "city-daily-front", "tabloid"})
  void everyAlternativeIsDrawn(String name) {
    Rules rules = rules(name);
    long alternatives = rules.productions().values().stream().mapToLong(a -> a.size()).sum();
    long plans = RulesPlan.of(rules).lines().filter(line -> line.startsWith("┌")).count();
    assertEquals(alternatives, plans);
  }

  @ParameterizedTest
  @ValueSource(strings = {"city-daily-inside", "tabloid"})
  void rulesAreSaidInWords(String name) throws IOException {
    golden(name + ".words.txt", RulesWords.of(rules(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "city-daily-inside", "city-daily-front", "tabloid"})
  void everyShippedKeyStandsInTheSchema(String name) throws IOException {
    Set<String> known = schemaProperties();
    YamlNode tree =
        YamlFile.read(Path.of("layout-rules/" + name + ".yaml"), name, new NoticeLog())
            .orElseThrow();
    ((YamlMap) tree).keys().forEach(key -> assertTrue(known.contains(key), key));
    Set<String> free = Set.of("type", "heads", "stories", "slots", "boxes", "productions");
    for (String section : ((YamlMap) tree).keys()) {
      if (((YamlMap) tree).get(section).orElseThrow() instanceof YamlMap map) {
        keys(map, free.contains(section), known);
      }
    }
  }

  private static void keys(YamlMap map, boolean free, Set<String> known) {
    map.entries()
        .forEach((key, entry) -> {
          boolean range = key.matches("[0-9.]+");
          assertTrue(free || range || known.contains(key), key);
          if (entry.value() instanceof YamlMap sub) {
            keys(sub, key.equals("inks"), known);
          }
        });
  }

  /** The names of all properties; reading them to the end also proves that it is JSON. */
  private static Set<String> schemaProperties() throws IOException {
    Set<String> names = new HashSet<>();
    try (JsonParser parser = new JsonFactory().createParser(RulesSchema.text())) {
      while (parser.nextToken() != null) {
        String name = parser.currentName();
        if (name != null) {
          names.add(name);
        }
      }
    }
    return names;
  }

  @Test
  void theSchemaIsStable() throws IOException {
    golden("schema.json", RulesSchema.text());
  }
}
