package dev.duikai.copy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Unchangeable maps that keep the order in which a user wrote their keys. */
final class Ordered {

  private Ordered() {}

  static <V> Map<String, V> copyOf(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
