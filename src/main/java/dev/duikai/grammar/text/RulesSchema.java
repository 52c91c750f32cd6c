package dev.duikai.grammar.text;

import dev.duikai.grammar.key.Kind;
import dev.duikai.grammar.key.RuleKeys;
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
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * The JSON Schema (draft 07) of layout rules, made from the table of keys that the reader checks
 * against. No key is required in it, because rules may extend others; {@code null} removes a key.
 */
public final class RulesSchema {

  private static final String NULL = "{\"type\": \"null\"}";

  private RulesSchema() {}

  /** The schema as JSON. */
  public static String text() {
    return "{\n\"$schema\": \"http://json-schema.org/draft-07/schema#\",\n"
        + "\"title\": \"duikai layout rules\",\n\"type\": \"object\",\n\"properties\": {\n"
        + RuleKeys.ROOT.keys().stream().map(RulesSchema::property).collect(joined(",\n"))
        + "\n},\n\"additionalProperties\": false\n}\n";
  }

  private static Collector<CharSequence, ?, String> joined(String by) {
    return Collectors.joining(by);
  }

  private static String property(Key key) {
    return quote(key.name())
        + ": {\"description\": "
        + quote(key.words())
        + ", \"anyOf\": ["
        + schema(key.shape())
        + ", "
        + NULL
        + "]}";
  }

  private static String schema(Shape shape) {
    return switch (shape) {
      case Value(Kind kind) -> value(kind);
      case Choice(List<String> words) ->
          "{\"enum\": [" + words.stream().map(RulesSchema::quote).collect(joined(", ")) + "]}";
      case Name name ->
          "{\"type\": \"string\", \"description\": " + quote("a key of " + name.section()) + "}";
      case PartName(boolean storyOnly) ->
          "{\"type\": \"string\", \"pattern\": "
              + quote(storyOnly ? "^story \\S+$" : "^(story \\S+|slot \\S+|auto|\\S+)$")
              + "}";
      case ListOf(Shape item) -> listOf(item);
      case MapOf(Kind key, Shape value) ->
          "{\"type\": \"object\", \"propertyNames\": {\"pattern\": "
              + quote(anchored(key))
              + "}, \"additionalProperties\": {\"anyOf\": ["
              + schema(value)
              + ", "
              + NULL
              + "]}}";
      case Struct struct ->
          "{\"type\": \"object\", \"properties\": {"
              + struct.keys().stream().map(RulesSchema::property).collect(joined(", "))
              + "}, \"additionalProperties\": false}";
      case Either(List<Shape> shapes) ->
          "{\"anyOf\": [" + shapes.stream().map(RulesSchema::schema).collect(joined(", ")) + "]}";
    };
  }

  /** A list of single values may also be written as one value. */
  private static String listOf(Shape item) {
    String list = "{\"type\": \"array\", \"items\": " + schema(item) + "}";
    return item instanceof Struct ? list : "{\"anyOf\": [" + schema(item) + ", " + list + "]}";
  }

  /** A pattern binds strings only, so that YAML's numbers and words pass as well. */
  private static String value(Kind kind) {
    String types =
        switch (kind) {
          case NUMBER, POSITIVE, PERCENT, VERSION -> "\"integer\", \"string\"";
          case DECIMAL, RANGE, COST, NEXT_OR_NUMBER, SQUEEZE -> "\"number\", \"string\"";
          case YES_NO -> "\"boolean\", \"string\"";
          case TEXT -> "\"string\", \"number\", \"boolean\"";
          default -> "\"string\"";
        };
    return "{\"type\": [" + types + "], \"pattern\": " + quote(anchored(kind)) + "}";
  }

  private static String anchored(Kind kind) {
    return "^(" + kind.regex() + ")$";
  }

  private static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
