package dev.duikai.job.input;

import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import dev.duikai.yaml.YamlFile;
import dev.duikai.yaml.YamlList;
import dev.duikai.yaml.YamlMap;
import dev.duikai.yaml.YamlNode;
import dev.duikai.yaml.YamlText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds where a value stands in a file that was read before, for messages about it. */
final class YamlPlaces {

  private YamlPlaces() {}

  /** The place of the value under some keys. */
  static Optional<Place> of(Path file, List<String> keys) {
    Optional<YamlNode> node = YamlFile.read(file, file.toString(), new NoticeLog());
    for (String key : keys) {
      node = node.flatMap(n -> n instanceof YamlMap map ? map.get(key) : Optional.empty());
    }
    return node.map(YamlNode::place);
  }

  /** The place of a key's value on a page in an issue file. */
  static Optional<Place> onPage(Path issueFile, int page, String key) {
    return value(issueFile, page, key).map(YamlNode::place);
  }

  /** The place of the slot of an ad of a page, by the ad's index. */
  static Optional<Place> adSlot(Path issueFile, int page, int ad) {
    return value(issueFile, page, "ads")
        .filter(n -> n instanceof YamlList list && ad < list.items().size())
        .flatMap(n -> value(((YamlList) n).items().get(ad), "slot"))
        .map(YamlNode::place);
  }

  private static Optional<YamlNode> value(Path issueFile, int page, String key) {
    return YamlFile.read(issueFile, issueFile.toString(), new NoticeLog())
        .flatMap(n -> value(n, "pages"))
        .filter(YamlList.class::isInstance)
        .map(YamlList.class::cast)
        .flatMap(list -> list.items().stream().filter(item -> isPage(item, page)).findFirst())
        .flatMap(item -> value(item, key));
  }

  private static Optional<YamlNode> value(YamlNode node, String key) {
    return node instanceof YamlMap map ? map.get(key) : Optional.empty();
  }

  private static boolean isPage(YamlNode item, int page) {
    return value(item, "page")
        .filter(n -> n instanceof YamlText text && text.text().equals(Integer.toString(page)))
        .isPresent();
  }
}
