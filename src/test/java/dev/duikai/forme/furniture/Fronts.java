package dev.duikai.forme.furniture;

import dev.duikai.grammar.pattern.PatternValues;
import dev.duikai.sheet.GlyphRun;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values of a made-up paper, and what is printed of them. */
final class Fronts {

  private Fronts() {}

  static PatternValues values(int page) {
    Map<String, String> others = new HashMap<>();
    others.put("paper", "河东日报");
    others.put("section", "综合");
    others.put("number", "8123");
    others.put("pages", "8");
    others.put("cn", "CN 00-0000");
    others.put("owner", "河东报业社");
    others.put("organ", "中共河东市委");
    others.put("weather", "晴");
    others.put("address", "河东市文昌路18号");
    others.put("lunar", "农历乙巳年腊月初七");
    others.put("责任编辑", "周宁");
    others.put("组版", "何雨");
    others.put("校对", "沈青");
    return new PatternValues(page, "A0" + page, LocalDate.of(2026, 1, 25), others);
  }

  static List<GlyphRun> runs(Placed placed) {
    return placed.items().stream()
        .filter(GlyphRun.class::isInstance)
        .map(GlyphRun.class::cast)
        .toList();
  }

  static String text(Placed placed) {
    return runs(placed).stream().map(GlyphRun::text).collect(Collectors.joining());
  }
}
