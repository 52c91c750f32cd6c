package dev.duikai.forme.furniture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.copy.Issue;
import dev.duikai.copy.PageCopy;
import dev.duikai.grammar.pattern.PatternReader;
import dev.duikai.notice.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PageValuesTest {

  private static final PageCopy PAGE =
      new PageCopy(
          1,
          "A01",
          Optional.of("要闻"),
          "city-daily-front",
          Map.of("组版", "何雨"),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Place.of("issue.yaml"));

  private static final Issue ISSUE =
      new Issue(
          Path.of("x"),
          "河东日报",
          LocalDate.of(2026, 2, 17),
          Optional.of("8123"),
          Map.of("cn", "CN 00-0000"),
          List.of(PAGE),
          Map.of());

  private static List<String> print(String pattern) {
    return Segments.of(PatternReader.read(pattern), PageValues.of(ISSUE, PAGE));
  }

  @Test
  void knowsPaperPageAndDay() {
    assertEquals(List.of("A01", "河东日报", "要闻"), print("{name}  {paper}  {section}"));
    assertEquals(
        List.of("2026年2月17日 星期二", "农历丙午年正月初一"), print("{date:yyyy年M月d日} {weekday}  {lunar}"));
    assertEquals(List.of("总第8123期", "今日1版", "CN 00-0000"), print("总第{number}期  今日{pages}版  {cn}"));
  }

  @Test
  void leavesOutWhatHasNoValueWithItsWords() {
    assertEquals(List.of("组版 何雨"), print("责任编辑 {责任编辑}  组版 {组版}  定价 {price}"));
  }
}
