package dev.duikai.grammar.read;

import dev.duikai.grammar.Cost;
import dev.duikai.grammar.Taboos;
import dev.duikai.grammar.unit.Units;
import dev.duikai.measure.Range;
import dev.duikai.yaml.YamlMap;
import dev.duikai.yaml.YamlText;
import java.util.LinkedHashMap;

/** Makes the costs of taboos. */
final class TabooReader {

  private TabooReader() {}

  static Taboos taboos(Values v) {
    LinkedHashMap<String, Cost> costs = new LinkedHashMap<>();
    costs.put("overset", Cost.NEVER);
    add(v.map(), "", costs);
    return new Taboos(costs, v.sub("leg-depth").range("ideal", new Range(12, 38)));
  }

  private static void add(YamlMap map, String prefix, LinkedHashMap<String, Cost> costs) {
    map.entries()
        .forEach((key, entry) -> {
          switch (entry.value()) {
            case YamlMap sub -> add(sub, prefix + key + ".", costs);
            case YamlText text -> cost(prefix + key, text.text(), costs);
            default -> {}
          }
        });
  }

  private static void cost(String id, String text, LinkedHashMap<String, Cost> costs) {
    if (text.equals("never")) {
      costs.put(id, Cost.NEVER);
    } else {
      Units.whole(text).ifPresent(value -> costs.put(id, new Cost(value)));
    }
  }
}
