package dev.duikai.grammar.read;

import dev.duikai.grammar.pattern.Pattern;
import dev.duikai.grammar.pattern.PatternReader;
import dev.duikai.grammar.type.Cmyk;
import dev.duikai.grammar.type.Extent;
import dev.duikai.grammar.unit.Units;
import dev.duikai.measure.Length;
import dev.duikai.measure.Range;
import dev.duikai.notice.Place;
import dev.duikai.yaml.YamlList;
import dev.duikai.yaml.YamlMap;
import dev.duikai.yaml.YamlNode;
import dev.duikai.yaml.YamlText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The values of a map that was held against the table of keys. What is wrong was reported there, so
 * that here a value of the wrong kind counts as not given.
 */
record Values(YamlMap map) {

  /** A map; an empty one where the node is none. */
  static Values of(YamlNode node) {
    return new Values(node instanceof YamlMap map ? map : YamlMap.empty(node.place()));
  }

  Place place() {
    return map.place();
  }

  Values sub(String key) {
    return map.get(key).map(Values::of).orElseGet(() -> new Values(YamlMap.empty(place())));
  }

  boolean has(String key) {
    return map.get(key).isPresent();
  }

  Optional<String> text(String key) {
    return map.get(key)
        .flatMap(n -> n instanceof YamlText t ? Optional.of(t.text()) : Optional.empty());
  }

  String text(String key, String otherwise) {
    return text(key).orElse(otherwise);
  }

  /** The items of a list; one where a single value stands for the list. */
  List<YamlNode> items(String key) {
    return map.get(key)
        .map(node -> node instanceof YamlList list ? list.items() : List.of(node))
        .orElse(List.of());
  }

  List<String> texts(String key) {
    return items(key).stream()
        .filter(YamlText.class::isInstance)
        .map(node -> ((YamlText) node).text())
        .toList();
  }

  int whole(String key, int otherwise) {
    return whole(key).orElse(otherwise);
  }

  OptionalInt whole(String key) {
    return text(key).map(Units::whole).orElse(OptionalInt.empty());
  }

  int thousandths(String key, int otherwise) {
    return text(key).map(Units::decimal).orElse(OptionalInt.empty()).orElse(otherwise);
  }

  Optional<Range> range(String key) {
    return text(key).flatMap(Units::range);
  }

  /** Whether a key says true; what is not said is false. */
  boolean yes(String key) {
    return text(key).filter("true"::equals).isPresent();
  }

  Range range(String key, Range otherwise) {
    return range(key).orElse(otherwise);
  }

  Optional<Length> length(String key) {
    return text(key).flatMap(Units::length);
  }

  Length length(String key, Length otherwise) {
    return length(key).orElse(otherwise);
  }

  Optional<Extent> extent(String key) {
    return text(key)
        .flatMap(text -> {
          OptionalInt em = Units.em(text);
          return em.isPresent()
              ? Optional.of(Extent.em(em.getAsInt()))
              : Units.length(text).map(Extent::of);
        });
  }

  Pattern pattern(String key) {
    return PatternReader.read(text(key, ""));
  }

  /** Four percentages. */
  Optional<Cmyk> cmyk(String key) {
    List<Integer> parts = texts(key).stream().map(t -> Units.whole(t).orElse(0) * 10).toList();
    return parts.size() == 4
        ? Optional.of(new Cmyk(parts.get(0), parts.get(1), parts.get(2), parts.get(3)))
        : Optional.empty();
  }

  /** The constant whose key is written. */
  <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
    return text(key).flatMap(text -> constant(text, type));
  }

  static <E extends Enum<E>> Optional<E> constant(String text, Class<E> type) {
    return List.of(type.getEnumConstants()).stream()
        .filter(c -> c.name().equals(text.toUpperCase(Locale.ROOT).replace('-', '_')))
        .findFirst();
  }
}
