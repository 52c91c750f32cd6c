package dev.duikai.grammar.key;

import java.util.List;

/** What may stand as the value of a key. */
public sealed interface Shape {

  /** A single value. */
  record Value(Kind kind) implements Shape {}

  /** One of these words. */
  record Choice(List<String> words) implements Shape {

    public Choice {
      words = List.copyOf(words);
    }
  }

  /**
   * The name of something that the rules define.
   *
   * @param section where it is defined, such as {@code heads} or {@code colour.inks}
   * @param what one of them is called in messages
   */
  record Name(String section, String what) implements Shape {}

  /** A part of an alternative: a production, {@code story CLASS}, {@code slot NAME}, auto. */
  record PartName(boolean storyOnly) implements Shape {}

  /** A list. */
  record ListOf(Shape item) implements Shape {}

  /** A map with free keys. */
  record MapOf(Kind key, Shape value) implements Shape {}

  /** A map with known keys. */
  record Struct(List<Key> keys) implements Shape {

    public Struct {
      keys = List.copyOf(keys);
    }

    /** The names of the keys. */
    public List<String> names() {
      return keys.stream().map(Key::name).toList();
    }
  }

  /** One of several shapes that differ in being text, list or map. */
  record Either(List<Shape> shapes) implements Shape {

    public Either {
      shapes = List.copyOf(shapes);
    }
  }

  /**
   * A key.
   *
   * @param words what it means, for the schema
   */
  record Key(String name, Shape shape, boolean required, String words) {}

  static Key key(String name, Shape shape, String words) {
    return new Key(name, shape, false, words);
  }

  static Key key(String name, Kind kind, String words) {
    return key(name, new Value(kind), words);
  }

  /** The same key, which may not be left out. */
  static Key must(Key key) {
    return new Key(key.name(), key.shape(), true, key.words());
  }

  static Struct struct(Key... keys) {
    return new Struct(List.of(keys));
  }

  static Choice choice(String... words) {
    return new Choice(List.of(words));
  }

  static ListOf list(Shape item) {
    return new ListOf(item);
  }

  static ListOf list(Kind item) {
    return new ListOf(new Value(item));
  }

  static MapOf map(Shape value) {
    return new MapOf(Kind.TEXT, value);
  }

  static Either either(Shape... shapes) {
    return new Either(List.of(shapes));
  }

  static Name style() {
    return new Name("type", "style");
  }

  static Name box() {
    return new Name("boxes", "box");
  }

  static Name storyClass() {
    return new Name("stories", "class");
  }
}
