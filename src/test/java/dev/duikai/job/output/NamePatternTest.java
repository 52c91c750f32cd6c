package dev.duikai.job.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.copy.Issue;
import dev.duikai.copy.PageCopy;
import dev.duikai.notice.InputException;
import dev.duikai.notice.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NamePatternTest {

  private static Issue issue(String paper, int pages) {
    List<PageCopy> all = IntStream.rangeClosed(1, pages).mapToObj(NamePatternTest::page).toList();
    return new Issue(
        Path.of("issue"),
        paper,
        LocalDate.of(2026, 1, 25),
        Optional.of("8123"),
        Map.of(),
        all,
        Map.of());
  }

  private static PageCopy page(int number) {
    return new PageCopy(
        number,
        "A0" + number,
        Optional.empty(),
        "rules",
        Map.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Place.of("issue.yaml"));
  }

  private static String name(String pattern, int edition, Integer... pages) {
    List<PageCopy> on = List.of(pages).stream().map(NamePatternTest::page).toList();
    return NamePattern.of(pattern).name(issue("河东/日报", 4), on, edition);
  }

  @ParameterizedTest
  @CsvSource({
    "{paper}-{date}-{page:02}, 1, 河东_日报-2026-01-25-03",
    "{date}-{page:02}, 1, 2026-01-25-03",
    "{date}-{page:02}, 2, 2026-01-25-03-e2",
    "{page}_{edition:02}.pdf, 2, 3_02",
    "N{number:06}-{name}, 1, N008123-A03",
  })
  void namesFollowThePattern(String pattern, int edition, String expected) {
    assertEquals(expected, name(pattern, edition, 3));
  }

  @Test
  void aSpreadNamesBothPages() {
    assertEquals("2026-01-25-04-01", name("{date}-{page:02}", 1, 4, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{foo}", "a/b", "../{page}", "{page", "{page:x}", "{date:02}", "", "C:{page}"})
  void patternsThatCannotNameFilesAreRefused(String pattern) {
    assertThrows(IllegalArgumentException.class, () -> NamePattern.of(pattern));
  }

  @Test
  void twoFilesMayNotGetOneName() {
    PressOrder usual = PressOrder.usual();
    PressOrder order =
        new PressOrder(
            usual.standard(),
            NamePattern.of("{date}"),
            1,
            Optional.empty(),
            new Spread.Single(),
            false);
    InputException wrong =
        assertThrows(
            InputException.class, () -> PlateFiles.of(issue("河东日报", 2), order, page -> true));
    assertTrue(wrong.notices().getFirst().message().contains("gives pages [1] and [2]"));
  }

  @Test
  void aPageThatIsWantedBringsThePageBesideIt() {
    PressOrder order =
        new PressOrder(
            PressOrder.usual().standard(),
            NamePattern.of("{page}"),
            1,
            Optional.empty(),
            new Spread.Printer(),
            false);
    List<PlateFile> files = PlateFiles.of(issue("河东日报", 4), order, page -> page == 1);
    assertEquals(List.of("4-1"), files.stream().map(PlateFile::name).toList());
  }
}
