package dev.duikai.grammar.read;

import dev.duikai.grammar.PageRules;
import dev.duikai.grammar.type.Extent;
import dev.duikai.grammar.unit.Units;
import dev.duikai.measure.Length;
import java.util.List;

/** Makes the page. */
final class PageReader {

  private PageReader() {}

  static PageRules page(Values v) {
    List<Length> trim =
        v.texts("trim").stream().flatMap(text -> Units.length(text).stream()).toList();
    Values live = v.sub("live");
    Values between = v.sub("between");
    return new PageRules(
        trim.isEmpty() ? Length.ZERO : trim.getFirst(),
        trim.isEmpty() ? Length.ZERO : trim.getLast(),
        v.length("bleed", Length.millimetres(3)),
        live.length("top", Length.ZERO),
        live.length("left"),
        live.whole("columns", 1),
        live.whole("characters", 1),
        live.extent("gutter").orElse(Extent.em(1000)),
        live.whole("lines", 1),
        between.whole("stories", 1),
        between.length("columns", Length.points(0.5)),
        v.length("fold"),
        v.map().keyPlace("live"));
  }
}
