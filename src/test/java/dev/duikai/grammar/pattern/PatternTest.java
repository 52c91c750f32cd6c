package dev.duikai.grammar.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PatternTest {

  private static final PatternValues VALUES =
      new PatternValues(
          12, "A02", LocalDate.of(2026, 1, 25), Map.of("paper", "河东日报", "责任编辑", "周宁"));

  private static String fill(String text) {
    return PatternReader.read(text).fill(VALUES);
  }

  private static Optional<String> fault(String text) {
    return PatternReader.fault(PatternReader.read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "第一版, 12, A12, 第十二版",
    "第1版, 12, A12, 第12版",
    "A1版, 2, A02, A2版",
    "1版, 3, B03, 3版",
    "第一版, 100, x, 第100版",
    "A1版, 10, A10, A10版",
    "A1版, 8, 08, 8版",
  })
  void pagesAreNamedByExample(String example, int number, String name, String expected) {
    assertEquals(expected, PageNumberPattern.of(example).orElseThrow().text(number, name));
  }

  @ParameterizedTest
  @CsvSource({"1, 一", "10, 十", "11, 十一", "20, 二十", "21, 二十一", "99, 九十九", "0, 0"})
  void chineseNumerals(int number, String expected) {
    assertEquals(expected, PageNumberPattern.chinese(number));
  }

  @Test
  void anExampleWithoutNumberIsNone() {
    assertEquals(Optional.empty(), PageNumberPattern.of("下版"));
  }

  @Test
  void fieldsAreFilled() {
    assertEquals("（下转第十二版）", fill("（下转{page:第一版}）"));
    assertEquals("A02  河东日报", fill("{name}  {paper}"));
    assertEquals("2026年1月25日 星期日", fill("{date:yyyy年M月d日} {weekday}"));
    assertEquals("责任编辑 周宁 ", fill("责任编辑 {责任编辑} {组版}"));
  }

  @Test
  void faultsAreFound() {
    assertEquals(Optional.of("unknown field {papr}"), fault("{papr}"));
    assertEquals(Optional.of("a brace without its partner"), fault("{paper"));
    assertEquals(Optional.of("a brace without its partner"), fault("paper}"));
    assertEquals(Optional.of("{page:下} shows no page number"), fault("{page:下}"));
    assertEquals(Optional.of("{date:b} is not a form of a date"), fault("{date:b}"));
    assertEquals(Optional.empty(), fault("{责任编辑} {date} {page}"));
  }
}
