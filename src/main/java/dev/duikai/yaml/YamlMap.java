package dev.duikai.yaml;

import dev.duikai.notice.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** A map in the order of the file; its keys are text and differ. */
public record YamlMap(SequencedMap<String, Entry> entries, Place place) implements YamlNode {

  /** A value and the place of its key. */
  public record Entry(YamlText key, YamlNode value) {}

  public YamlMap {
    entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
  }

  /** A map without entries. */
  public static YamlMap empty(Place place) {
    return new YamlMap(new LinkedHashMap<>(), place);
  }

  /** The keys in the order of the file. */
  public Set<String> keys() {
    return entries.keySet();
  }

  /** The value of a key. */
  public Optional<YamlNode> get(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::value);
  }

  /** Where a key stands; the place of the map where it has no such key. */
  public Place keyPlace(String key) {
    return Optional.ofNullable(entries.get(key)).map(e -> e.key().place()).orElse(place);
  }

  @Override
  public String kind() {
    return "a map";
  }
}
