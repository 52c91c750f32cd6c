package dev.duikai.grammar.read;

import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import dev.duikai.yaml.YamlFile;
import dev.duikai.yaml.YamlMap;
import dev.duikai.yaml.YamlNode;
import dev.duikai.yaml.YamlText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loads a rules file and those that it extends, and merges them. */
final class Extends {

  private static final int DEEPEST = 5;
  private static final String EXTENDS = "extends";

  private final RulesRoots roots;
  private final NoticeLog log;
  private final List<Path> chain = new ArrayList<>();

  Extends(RulesRoots roots, NoticeLog log) {
    this.roots = roots;
    this.log = log;
  }

  /** The merged tree; none where a file is refused. */
  Optional<YamlMap> load(Path file, String shown) {
    chain.add(file.toAbsolutePath().normalize());
    Optional<YamlNode> tree = YamlFile.read(file, shown, log);
    if (tree.isEmpty()) {
      return Optional.empty();
    }
    if (!(tree.get() instanceof YamlMap map)) {
      log.add(error("rules must be a map of keys", tree.get().place()));
      return Optional.empty();
    }
    return map.get(EXTENDS).isPresent()
        ? base(map, file, shown).map(base -> new Merge(log).root(base, map))
        : Optional.of(map);
  }

  private Optional<YamlMap> base(YamlMap map, Path file, String shown) {
    YamlNode node = map.get(EXTENDS).orElseThrow();
    if (!(node instanceof YamlText named) || named.absent()) {
      log.add(error("extends must be the path of a rules file", node.place()));
      return Optional.empty();
    }
    Optional<Path> found = roots.find(file, named.text());
    if (found.isEmpty()) {
      log.add(
          error("no rules " + named.text(), named.place())
              .hint("looked in the file's own folder and in the installation's layout-rules"));
      return Optional.empty();
    }
    Path base = found.get();
    if (chain.contains(base.toAbsolutePath().normalize())) {
      log.add(error(named.text() + " extends this file: a circle", named.place()));
      return Optional.empty();
    }
    if (chain.size() > DEEPEST) {
      log.add(error("extends is more than " + DEEPEST + " files deep", named.place()));
      return Optional.empty();
    }
    return load(base, shownName(base, file, shown));
  }

  private static String shownName(Path base, Path file, String shown) {
    Optional<Path> folder = Optional.ofNullable(file.getParent());
    boolean beside = folder.map(base::startsWith).orElse(!base.isAbsolute());
    Path relative = beside ? folder.map(f -> f.relativize(base)).orElse(base) : base;
    return beside ? Path.of(shown).resolveSibling(relative).toString() : base.toString();
  }

  private static Notice error(String message, Place place) {
    return Notice.error("rules", message).at(place);
  }
}
