package dev.duikai.job.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.copy.Issue;
import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EarlierReportTest {

  private static final String TEXT =
      """
      {
        "version" : 1,
        "paper" : "河东日报",
        "date" : "2026-01-25",
        "pages" : [
          {
            "page" : 3,
            "live" : {
              "x" : 1.500
            }
          }
        ],
        "findings" : [
          {
            "level" : "error",
            "page" : 3,
            "id" : "old",
            "message" : "旧"
          },
          {
            "level" : "warning",
            "page" : 2,
            "story" : "a",
            "id" : "overset",
            "message" : "溢版",
            "file" : "copy/a.md",
            "line" : 4
          }
        ]
      }
      """;

  @TempDir Path folder;

  @Test
  void pagesOfAnEarlierRunStayAsTheyWereWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("report.json"), old());
    Notice finding =
        Notice.warning("overset", "溢版").onPage(2).inStory("a").at(Place.of("copy/a.md", 4));
    EarlierReport earlier = EarlierReport.read(file, issue("河东日报"), Set.of(3));
    Report report = new Report(issue("河东日报"), List.of(), earlier, List.of(finding));
    assertEquals(TEXT, ReportJson.of(report));
  }

  private static String old() {
    return TEXT.replace("\"page\" : 2", "\"page\" : 9");
  }

  @Test
  void aReportOfAnotherPaperOrABrokenOneIsForgotten() throws IOException {
    Path file = Files.writeString(folder.resolve("report.json"), old());
    assertEquals(EarlierReport.NONE, EarlierReport.read(file, issue("别报"), Set.of(3)));
    Files.writeString(file, "{\"version\": 1, ");
    assertEquals(EarlierReport.NONE, EarlierReport.read(file, issue("河东日报"), Set.of(3)));
  }

  private static Issue issue(String paper) {
    return new Issue(
        Path.of("x"),
        paper,
        LocalDate.of(2026, 1, 25),
        Optional.empty(),
        Map.of(),
        List.of(),
        Map.of());
  }
}
