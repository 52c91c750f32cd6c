package dev.duikai.forme.furniture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LunarDateTest {

  @ParameterizedTest
  @CsvSource({
    "2026-02-17, 丙午年正月初一",
    "2026-02-16, 乙巳年腊月廿九",
    "2026-01-25, 乙巳年腊月初七",
    "2025-01-29, 乙巳年正月初一",
    "2025-07-25, 乙巳年闰六月初一",
    "2024-02-10, 甲辰年正月初一",
    "2024-09-17, 甲辰年八月十五",
    "2023-03-22, 癸卯年闰二月初一",
    "2023-01-21, 壬寅年腊月三十",
    "2020-05-23, 庚子年闰四月初一",
    "2022-06-03, 壬寅年五月初五",
    "2021-12-21, 辛丑年冬月十八",
    "2026-03-08, 丙午年正月二十",
    "2000-02-05, 庚辰年正月初一",
  })
  void namesTheDay(LocalDate day, String name) {
    assertEquals(name, LunarDate.of(day));
  }
}
