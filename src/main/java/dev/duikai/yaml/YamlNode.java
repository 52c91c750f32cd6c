package dev.duikai.yaml;

import dev.duikai.notice.Place;

/** A checked piece of YAML. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlText {

  /** Where it begins. */
  Place place();

  /** What it is, for messages: {@code a map}, {@code a list}, {@code a text}. */
  String kind();
}
