package dev.duikai.makeup.form;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.TestFonts;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.read.RulesReader;
import dev.duikai.grammar.read.RulesRoots;
import dev.duikai.makeup.PageFixture;
import dev.duikai.notice.NoticeLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken out of {@code fill} no longer gives: a story has fewer heights. */
final class GiveTest {

  private static final Portion STORY =
      PageFixture.portions(PageFixture.stories(5, 1, 90, true)).getFirst();

  @TempDir private Path folder;

  private Set<String> sizes(String fill) throws IOException {
    Path file = folder.resolve("own.yaml");
    Files.writeString(file, "grammar: 1\nextends: city-daily-inside.yaml\nfill: [" + fill + "]\n");
    RulesRoots roots = new RulesRoots(List.of(Path.of("layout-rules")));
    Rules rules = RulesReader.read(file, "own.yaml", roots, new NoticeLog()).orElseThrow();
    FormMaker maker =
        new FormMaker(rules, TestFonts.TYPESETTER, new Styles(rules), PageFixture.art());
    return maker.forms(STORY).stream()
        .map(form -> form.measure() + " × " + form.lines())
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"picture", "head-space", "paragraph"})
  void eachGivesByItself(String alone) throws IOException {
    Set<String> none = sizes("");
    Set<String> with = sizes(alone);
    assertTrue(with.containsAll(none), () -> none + " without, " + with + " with " + alone);
    assertTrue(with.size() > none.size(), () -> none + " without, " + with + " with " + alone);
  }

  @Test
  void allTogetherGiveMost() throws IOException {
    assertTrue(
        sizes("picture, head-space, paragraph").size() > sizes("picture, head-space").size());
  }
}
