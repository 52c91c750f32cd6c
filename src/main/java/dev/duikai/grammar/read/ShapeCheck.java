package dev.duikai.grammar.read;

import dev.duikai.grammar.key.Kind;
import dev.duikai.grammar.key.Shape;
import dev.duikai.grammar.key.Shape.Choice;
import dev.duikai.grammar.key.Shape.Either;
import dev.duikai.grammar.key.Shape.Key;
import dev.duikai.grammar.key.Shape.ListOf;
import dev.duikai.grammar.key.Shape.MapOf;
import dev.duikai.grammar.key.Shape.Name;
import dev.duikai.grammar.key.Shape.PartName;
import dev.duikai.grammar.key.Shape.Struct;
import dev.duikai.grammar.key.Shape.Value;
import dev.duikai.notice.NearestName;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import dev.duikai.yaml.YamlList;
import dev.duikai.yaml.YamlMap;
import dev.duikai.yaml.YamlNode;
import dev.duikai.yaml.YamlText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds a tree against the table of keys: unknown keys and names, values of the wrong kind. */
final class ShapeCheck {

  /** More unknown keys of one map are not said. */
  private static final int MOST_UNKNOWN = 50;

  private final Sections sections;
  private final NoticeLog log;
  private final Set<String> dirty = new HashSet<>();
  private String section = "";

  ShapeCheck(YamlMap root, NoticeLog log) {
    this.sections = new Sections(root);
    this.log = log;
  }

  /** Checks the whole tree; gives the sections in which something is wrong. */
  Set<String> check(Struct table) {
    YamlMap root = sections.root();
    keys(root, table, "");
    for (Key key : table.keys()) {
      section = key.name();
      if (key.required() && root.get(section).isEmpty()) {
        dirty.add(section);
      }
      root.get(key.name()).ifPresent(node -> visit(node, key.shape(), key.name()));
    }
    return Set.copyOf(dirty);
  }

  private void visit(YamlNode node, Shape shape, String label) {
    switch (shape) {
      case Value(Kind kind) ->
          text(node, label, kind.words()).ifPresent(t -> value(t, kind, label));
      case Choice(List<String> words) ->
          text(node, label, "one of " + String.join(", ", words))
              .ifPresent(t -> word(t, words, label));
      case Name name -> text(node, label, "a " + name.what()).ifPresent(t -> name(t, name));
      case PartName(boolean storyOnly) ->
          text(node, label, "a part such as body, story lead, slot foot or auto")
              .ifPresent(t -> part(t, storyOnly));
      case ListOf(Shape item) -> list(node, item, label);
      case MapOf map -> map(node, map, label);
      case Struct struct -> struct(node, struct, label);
      case Either(List<Shape> shapes) -> either(node, shapes, label);
    }
  }

  private Optional<YamlText> text(YamlNode node, String label, String words) {
    if (node instanceof YamlText text) {
      return Optional.of(text);
    }
    error(label + " must be " + words + ", not " + node.kind(), node.place(), Optional.empty());
    return Optional.empty();
  }

  private void value(YamlText text, Kind kind, String label) {
    kind.fault(text.text())
        .ifPresent(fault -> error(label + " " + fault, text.place(), Optional.empty()));
  }

  private void word(YamlText text, List<String> words, String label) {
    if (!words.contains(text.text())) {
      error(
          label + " cannot be \"" + text.text() + "\"",
          text.place(),
          NearestName.hint(text.text(), words));
    }
  }

  private void name(YamlText text, Name name) {
    nameIn(text.text(), name.section(), name.what(), text.place());
  }

  private void nameIn(String name, String where, String what, Place place) {
    List<String> names = sections.names(where);
    if (!names.contains(name)) {
      error("unknown " + what + " \"" + name + "\"", place, NearestName.hint(name, names));
    }
  }

  private void part(YamlText text, boolean storyOnly) {
    String part = text.text();
    if (part.startsWith("story ")) {
      nameIn(part.substring(6).strip(), "stories", "class", text.place());
    } else if (storyOnly) {
      error(
          "stack takes a class, not \"" + part + "\"",
          text.place(),
          Optional.of("write stack: story CLASS"));
    } else if (part.startsWith("slot ")) {
      nameIn(part.substring(5).strip(), "slots", "slot", text.place());
    } else if (!part.equals("auto")) {
      nameIn(part, "productions", "production", text.place());
    }
  }

  private void list(YamlNode node, Shape item, String label) {
    if (node instanceof YamlList list) {
      list.items().forEach(each -> visit(each, item, label));
    } else if (node instanceof YamlText && !(item instanceof Struct)) {
      visit(node, item, label);
    } else {
      error(label + " must be a list, not " + node.kind(), node.place(), Optional.empty());
    }
  }

  private void map(YamlNode node, MapOf shape, String label) {
    if (!(node instanceof YamlMap map)) {
      error(label + " must be a map, not " + node.kind(), node.place(), Optional.empty());
      return;
    }
    map.entries()
        .forEach((key, entry) -> {
          shape
              .key()
              .fault(key)
              .ifPresent(fault ->
                  error("key of " + label + " " + fault, entry.key().place(), Optional.empty()));
          visit(entry.value(), shape.value(), key);
        });
  }

  private void struct(YamlNode node, Struct struct, String label) {
    if (!(node instanceof YamlMap map)) {
      error(label + " must be a map, not " + node.kind(), node.place(), Optional.empty());
      return;
    }
    keys(map, struct, label);
    for (Key key : struct.keys()) {
      map.get(key.name()).ifPresent(value -> visit(value, key.shape(), key.name()));
    }
  }

  private void either(YamlNode node, List<Shape> shapes, String label) {
    Shape fitting =
        shapes.stream().filter(shape -> suits(node, shape)).findFirst().orElse(shapes.getFirst());
    visit(node, fitting, label);
  }

  private static boolean suits(YamlNode node, Shape shape) {
    return switch (shape) {
      case Value value -> node instanceof YamlText;
      case Choice choice -> node instanceof YamlText;
      case Name name -> node instanceof YamlText;
      case PartName part -> node instanceof YamlText;
      case ListOf list -> node instanceof YamlList;
      case MapOf map -> node instanceof YamlMap;
      case Struct struct -> node instanceof YamlMap;
      case Either(List<Shape> shapes) -> shapes.stream().anyMatch(s -> suits(node, s));
    };
  }

  private void keys(YamlMap map, Struct struct, String label) {
    List<String> names = struct.names();
    List<String> unknown = map.keys().stream().filter(key -> !names.contains(key)).toList();
    Set<String> misspelt = new HashSet<>();
    for (String key : unknown.subList(0, Math.min(MOST_UNKNOWN, unknown.size()))) {
      NearestName.of(key, names).ifPresent(misspelt::add);
      error(
          "unknown key \"" + key + "\"" + (label.isEmpty() ? "" : " in " + label),
          map.keyPlace(key),
          NearestName.hint(key, names));
    }
    missingKeys(map, struct, label, misspelt);
  }

  /** A key that is only misspelt is not missing as well. */
  private void missingKeys(YamlMap map, Struct struct, String label, Set<String> misspelt) {
    for (Key key : struct.keys()) {
      if (key.required() && map.get(key.name()).isEmpty() && !misspelt.contains(key.name())) {
        String what = label.isEmpty() ? "the rules have no " : label + " has no ";
        error(what + key.name(), map.place(), Optional.of(key.words()));
      }
    }
  }

  private void error(String message, Place place, Optional<String> hint) {
    dirty.add(section);
    Notice notice = Notice.error("rules", message).at(place);
    log.add(hint.map(notice::hint).orElse(notice));
  }
}
