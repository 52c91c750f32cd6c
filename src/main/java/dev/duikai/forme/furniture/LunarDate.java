package dev.duikai.forme.furniture;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** Days of the Chinese calendar (农历). */
public final class LunarDate {

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String MONTHS = "正二三四五六七八九十冬腊";
  private static final String DIGITS = "一二三四五六七八九十";

  private LunarDate() {}

  /** A day as papers print it, such as 丙午年正月初一 or 癸卯年闰二月廿九. */
  public static String of(LocalDate date) {
    ChineseCalendar calendar = new ChineseCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
    calendar.setTime(Date.from(date.atTime(12, 0).atZone(BEIJING).toInstant()));
    int year = calendar.get(ChineseCalendar.YEAR) - 1;
    boolean leap = calendar.get(ChineseCalendar.IS_LEAP_MONTH) == 1;
    return ""
        + STEMS.charAt(year % 10)
        + BRANCHES.charAt(year % 12)
        + "年"
        + (leap ? "闰" : "")
        + MONTHS.charAt(calendar.get(ChineseCalendar.MONTH))
        + "月"
        + day(calendar.get(ChineseCalendar.DATE));
  }

  private static String day(int day) {
    return switch (day) {
      case 20 -> "二十";
      case 30 -> "三十";
      default -> "初十廿".charAt(day == 10 ? 0 : day / 10) + "" + DIGITS.charAt((day - 1) % 10);
    };
  }
}
