package dev.duikai.job.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SpreadTest {

  private static List<Integer> pages(int count) {
    return IntStream.rangeClosed(1, count).boxed().toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "printer | 4 | [[4, 1], [2, 3]]",
        "printer | 8 | [[8, 1], [2, 7], [6, 3], [4, 5]]",
        "facing  | 5 | [[1], [2, 3], [4, 5]]",
        "facing  | 4 | [[1], [2, 3], [4]]",
        "3-2     | 4 | [[1], [3, 2], [4]]",
        "4-1,2-3 | 4 | [[4, 1], [2, 3]]",
      })
  void pagesStandInPairs(String form, int count, String plates) {
    assertEquals(plates, Spread.of(form.strip()).plates(pages(count)).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2", "2-", "2-2", "2-3,3-4", "a-b", "2-3;4-5"})
  void whatIsNoPairIsRefused(String form) {
    assertThrows(IllegalArgumentException.class, () -> Spread.of(form));
  }

  @ParameterizedTest
  @CsvSource({"printer,3", "2-9,4"})
  void pagesThatAreNotThereCannotBePaired(String form, int count) {
    assertThrows(IllegalArgumentException.class, () -> Spread.of(form).plates(pages(count)));
  }
}
