package dev.duikai.grammar.read;

import dev.duikai.grammar.unit.Units;
import dev.duikai.notice.NearestName;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.yaml.YamlList;
import dev.duikai.yaml.YamlMap;
import dev.duikai.yaml.YamlMap.Entry;
import dev.duikai.yaml.YamlNode;
import dev.duikai.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;

/** Merges rules with the rules that they extend. */
final class Merge {

  private static final String STORIES = "stories";

  private final NoticeLog log;

  Merge(NoticeLog log) {
    this.log = log;
  }

  /**
   * The extending file over its base: maps merge key by key, lists and values replace, {@code ~}
   * removes; classes of the extending file come first.
   */
  YamlMap root(YamlMap base, YamlMap over) {
    YamlMap merged = maps(base, over);
    if (over.get(STORIES).orElse(over) instanceof YamlMap first
        && merged.get(STORIES).orElse(merged) instanceof YamlMap all
        && over.get(STORIES).isPresent()) {
      LinkedHashMap<String, Entry> entries = new LinkedHashMap<>(merged.entries());
      Entry old = merged.entries().get(STORIES);
      entries.put(STORIES, new Entry(old.key(), firstKeys(first, all)));
      return new YamlMap(entries, over.place());
    }
    return merged;
  }

  private static YamlMap firstKeys(YamlMap first, YamlMap all) {
    LinkedHashMap<String, Entry> entries = new LinkedHashMap<>();
    first.keys().stream()
        .filter(all.keys()::contains)
        .forEach(key -> entries.put(key, all.entries().get(key)));
    all.entries().forEach(entries::putIfAbsent);
    return new YamlMap(entries, first.place());
  }

  private YamlMap maps(YamlMap base, YamlMap over) {
    LinkedHashMap<String, Entry> entries = new LinkedHashMap<>(base.entries());
    over.entries()
        .forEach((key, entry) -> {
          if (absent(entry.value())) {
            removes(key, entry, entries.keySet());
            entries.remove(key);
          } else {
            YamlNode value =
                Optional.ofNullable(entries.get(key))
                    .map(old -> nodes(old.value(), entry.value()))
                    .orElse(entry.value());
            entries.put(key, new Entry(entry.key(), value));
          }
        });
    return new YamlMap(entries, over.place());
  }

  private void removes(String key, Entry entry, Set<String> known) {
    if (!known.contains(key)) {
      Notice notice =
          Notice.error("rules", "~ removes nothing, there is no key \"" + key + "\" to remove")
              .at(entry.key().place());
      log.add(NearestName.hint(key, known).map(notice::hint).orElse(notice));
    }
  }

  private YamlNode nodes(YamlNode base, YamlNode over) {
    return base instanceof YamlMap below && over instanceof YamlMap above && !byRange(above)
        ? maps(below, above)
        : over;
  }

  /** A map RANGE: VALUE is one value; it replaces. */
  private static boolean byRange(YamlMap map) {
    return !map.keys().isEmpty()
        && map.keys().stream().allMatch(key -> Units.range(key).isPresent());
  }

  private static boolean absent(YamlNode node) {
    return node instanceof YamlText text && text.absent();
  }

  /** The tree without keys that are given as {@code ~}. */
  static YamlNode withoutAbsent(YamlNode node) {
    return switch (node) {
      case YamlText text -> text;
      case YamlList list ->
          new YamlList(list.items().stream().map(Merge::withoutAbsent).toList(), list.place());
      case YamlMap map -> {
        LinkedHashMap<String, Entry> entries = new LinkedHashMap<>();
        map.entries()
            .forEach((key, entry) -> {
              if (!absent(entry.value())) {
                entries.put(key, new Entry(entry.key(), withoutAbsent(entry.value())));
              }
            });
        yield new YamlMap(entries, map.place());
      }
    };
  }
}
