package dev.duikai.copy.read;

import dev.duikai.copy.text.Characters;
import dev.duikai.copy.text.Normaliser;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import dev.duikai.yaml.YamlList;
import dev.duikai.yaml.YamlMap;
import dev.duikai.yaml.YamlNode;
import dev.duikai.yaml.YamlText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The fields of one map that a user wrote, typed; what does not fit goes to the log. */
final class Fields {

  private final YamlMap map;
  private final NoticeLog log;

  private Fields(YamlMap map, NoticeLog log) {
    this.map = map;
    this.log = log;
  }

  /** The fields of a map; a key that is not known is an error with the nearest known one. */
  static Fields of(YamlMap map, Collection<String> known, NoticeLog log) {
    for (String key : map.keys()) {
      if (!known.contains(key)) {
        Notice notice = Notice.error("unknown-key", "unknown key " + key).at(map.keyPlace(key));
        log.add(
            Nearest.to(key, known)
                .map(near -> notice.hint("did you mean " + near + "?"))
                .orElseGet(() -> notice.hint("known are " + String.join(", ", known))));
      }
    }
    return new Fields(map, log);
  }

  /** A list of maps under a key, each as fields. */
  List<Fields> maps(String key, Collection<String> known) {
    List<Fields> maps = new ArrayList<>();
    for (YamlNode node : list(key)) {
      if (node instanceof YamlMap item) {
        maps.add(of(item, known, log));
      } else {
        wrong(node, key + " holds maps such as {" + known.iterator().next() + ": …}");
      }
    }
    return maps;
  }

  /** A map under a key as fields. */
  Optional<Fields> map(String key, Collection<String> known) {
    return node(key)
        .flatMap(node -> {
          if (node instanceof YamlMap item) {
            return Optional.of(of(item, known, log));
          }
          return wrong(node, key + " must be a map");
        });
  }

  /** A map of texts under a key, whatever its keys. */
  Map<String, String> texts(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    map(key, keysUnder(key))
        .ifPresent(fields ->
            fields.map.keys().forEach(k -> fields.words(k).ifPresent(t -> texts.put(k, t))));
    return texts;
  }

  /** Text that is printed: normalised; a comment behind it is an error. */
  Optional<String> printed(String key) {
    return node(key).flatMap(node -> printed(key, node));
  }

  /** Text that is printed as it is typed, such as the mark. */
  Optional<String> verbatim(String key) {
    return node(key)
        .flatMap(node -> uncommented(key, node))
        .map(t -> Normaliser.tidy(t.text()))
        .filter(t -> !t.isEmpty());
  }

  /** Printed text behind which a comment may stand. */
  Optional<String> words(String key) {
    return node(key)
        .flatMap(node -> text(key, node))
        .map(t -> Normaliser.line(t.text()))
        .filter(Fields::inked);
  }

  /** A list of printed texts, or a single one. */
  List<String> printedList(String key) {
    List<YamlNode> nodes =
        node(key)
            .map(node -> node instanceof YamlList ? list(key) : List.of(node))
            .orElse(List.of());
    return nodes.stream().flatMap(node -> printed(key, node).stream()).toList();
  }

  /** A name or path: text as it is. */
  Optional<String> name(String key) {
    return node(key)
        .flatMap(node -> text(key, node))
        .map(t -> t.text().strip())
        .filter(Fields::inked);
  }

  /** A list of names, each with its place. */
  Optional<List<YamlText>> names(String key) {
    return node(key)
        .map(node -> list(key).stream().flatMap(item -> text(key, item).stream()).toList());
  }

  /** A whole number from 1 on. */
  OptionalInt number(String key) {
    Optional<YamlText> text = node(key).flatMap(node -> text(key, node));
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    String digits = text.get().text();
    if (!digits.matches("0*[1-9]\\d{0,3}")) {
      wrong(text.get(), key + " must be a whole number from 1 on, not " + digits);
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(digits));
  }

  /** A whole number from 0 on. */
  OptionalInt index(String key) {
    Optional<YamlText> text = node(key).flatMap(node -> text(key, node));
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!text.get().text().matches("\\d{1,3}")) {
      wrong(text.get(), key + " must be a whole number from 0 on, not " + text.get().text());
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(text.get().text()));
  }

  /** The maps under the keys of a map, whatever these keys are. */
  Map<String, Fields> mapsByKey(String key, Collection<String> known) {
    Map<String, Fields> maps = new LinkedHashMap<>();
    map(key, keysUnder(key))
        .ifPresent(fields ->
            fields
                .map
                .keys()
                .forEach(name -> fields.map(name, known).ifPresent(map -> maps.put(name, map))));
    return maps;
  }

  /** Whether a value is a list. */
  boolean listed(String key) {
    return node(key).filter(YamlList.class::isInstance).isPresent();
  }

  /** The place of a key inside the map under another. */
  Place keyPlace(String key, String inner) {
    return node(key)
        .map(node -> node instanceof YamlMap under ? under.keyPlace(inner) : node.place())
        .orElseGet(map::place);
  }

  /** The share from 0 to 1 at an index of a list of two. */
  Optional<List<Double>> shares(String key) {
    return names(key)
        .flatMap(texts -> {
          boolean right =
              texts.size() == 2
                  && texts.stream().allMatch(t -> t.text().matches("0?\\.\\d+|0|1|1\\.0+"));
          if (right) {
            return Optional.of(texts.stream().map(t -> Double.valueOf(t.text())).toList());
          }
          error(key, key + " must be two shares from 0 to 1, such as [0.5, 0.3]");
          return Optional.empty();
        });
  }

  /** Whether nothing is given, or only blanks; what is lost behind # is something. */
  boolean blank(String key) {
    Optional<YamlNode> node = node(key);
    return node.isEmpty()
        || node.get() instanceof YamlText text && !inked(text.text()) && lost(text).isEmpty();
  }

  /** Whether a text leaves any ink. */
  private static boolean inked(String text) {
    return text.codePoints().anyMatch(Characters::isInk);
  }

  /** Whether a value is given at all. */
  boolean has(String key) {
    return node(key).isPresent();
  }

  /** The place of a key, or of the whole map. */
  Place place(String key) {
    return map.get(key).map(YamlNode::place).orElseGet(map::place);
  }

  Place place() {
    return map.place();
  }

  /** Reports that a value is wrong. */
  void error(String key, String message) {
    log.add(Notice.error("field", message).at(place(key)));
  }

  /** Reports that a value is missing. */
  void missing(String key, String hint) {
    log.add(Notice.error("missing", key + " is missing").at(map.keyPlace(key)).hint(hint));
  }

  private Collection<String> keysUnder(String key) {
    return node(key)
        .map(n -> n instanceof YamlMap m ? m.keys() : List.<String>of())
        .orElse(List.of());
  }

  private Optional<YamlNode> node(String key) {
    return map.get(key).filter(n -> !(n instanceof YamlText t && t.absent() && lost(t).isEmpty()));
  }

  private List<YamlNode> list(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isPresent() && node.get() instanceof YamlList list) {
      return list.items();
    }
    node.ifPresent(other -> wrong(other, key + " must be a list: [ …, … ]"));
    return List.of();
  }

  private Optional<YamlText> text(String key, YamlNode node) {
    if (node instanceof YamlText text) {
      return text.absent() ? Optional.empty() : Optional.of(text);
    }
    return wrong(node, key + " must be a text, not " + node.kind());
  }

  private Optional<YamlText> uncommented(String key, YamlNode node) {
    if (node instanceof YamlText text && lost(text).isPresent()) {
      log.add(
          Notice.error("lost-text", "what follows # in " + key + " would be lost")
              .at(text.place())
              .hint("put the whole value in quotes: " + key + ": \"" + whole(text) + '"'));
      return Optional.empty();
    }
    return text(key, node);
  }

  private static String whole(YamlText text) {
    String words = text.text() + " #" + lost(text).orElse("");
    return words.strip().replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static Optional<String> lost(YamlText text) {
    return text.plain() ? text.comment() : Optional.empty();
  }

  private Optional<String> printed(String key, YamlNode node) {
    Optional<YamlText> text = uncommented(key, node);
    text.filter(t -> Normaliser.straightQuote(t.text()).isPresent())
        .ifPresent(t ->
            log.add(
                Notice.notice("straight-quote", "a straight quotation mark stays as it is")
                    .at(t.place())
                    .hint("write “ ” or ‘ ’")));
    return text.map(t -> Normaliser.line(t.text())).filter(Fields::inked);
  }

  private <T> Optional<T> wrong(YamlNode node, String message) {
    log.add(Notice.error("field", message).at(node.place()));
    return Optional.empty();
  }
}
