package dev.duikai.grammar.read;

import dev.duikai.yaml.YamlMap;
import dev.duikai.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names that rules define, by section. */
record Sections(YamlMap root) {

  static final String INKS = "colour.inks";

  private static final List<String> OWN_INKS = List.of("black", "paper");

  /** The names of a section, such as {@code heads} or {@code colour.inks}. */
  List<String> names(String section) {
    Optional<YamlNode> node = Optional.of(root);
    for (String key : section.split("\\.", -1)) {
      node = node.flatMap(n -> n instanceof YamlMap map ? map.get(key) : Optional.empty());
    }
    List<String> names = new ArrayList<>(section.equals(INKS) ? OWN_INKS : List.of());
    node.filter(YamlMap.class::isInstance).ifPresent(n -> names.addAll(((YamlMap) n).keys()));
    return names;
  }
}
