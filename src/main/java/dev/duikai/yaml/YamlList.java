package dev.duikai.yaml;

import dev.duikai.notice.Place;
import java.util.List;

/** A list. */
public record YamlList(List<YamlNode> items, Place place) implements YamlNode {

  public YamlList {
    items = List.copyOf(items);
  }

  @Override
  public String kind() {
    return "a list";
  }
}
