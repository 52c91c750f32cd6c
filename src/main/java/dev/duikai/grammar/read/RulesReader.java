package dev.duikai.grammar.read;

import dev.duikai.grammar.OrnamentRules;
import dev.duikai.grammar.PageRules;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.check.RulesChecks;
import dev.duikai.grammar.key.RuleKeys;
import dev.duikai.grammar.production.Alternative;
import dev.duikai.grammar.type.OrnamentKind;
import dev.duikai.notice.NoticeLog;
import dev.duikai.yaml.YamlMap;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads layout rules. */
public final class RulesReader {

  private RulesReader() {}

  /**
   * The rules of a file; none where there are errors, which then stand in the log.
   *
   * @param file the file
   * @param shown the name by which the user knows it
   * @param roots where the file may find what it extends
   * @param log takes errors and warnings
   */
  public static Optional<Rules> read(Path file, String shown, RulesRoots roots, NoticeLog log) {
    NoticeLog own = new NoticeLog();
    Optional<Rules> rules =
        new Extends(roots, own)
            .load(file, shown)
            .map(tree -> (YamlMap) Merge.withoutAbsent(tree))
            .map(tree -> build(tree, nameOf(file), shown, own));
    log.addAll(own.all());
    return own.hasErrors() ? Optional.empty() : rules;
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
  }

  private static Rules build(YamlMap tree, String name, String shown, NoticeLog log) {
    Set<String> dirty = new ShapeCheck(tree, log).check(RuleKeys.ROOT);
    Values v = new Values(tree);
    TypeReader types = new TypeReader(v);
    ProductionReader productions = new ProductionReader(log);
    PageRules page = PageReader.page(v.sub("page"));
    Rules rules =
        new Rules(
            name,
            shown,
            page,
            named(v, "type", types::style),
            named(v, "heads", types::head),
            FurnitureReader.furniture(v.sub("furniture")),
            named(v, "slots", StoryReader::slot),
            List.copyOf(named(v, "stories", StoryReader::story).values()),
            StoryReader.pictures(v.sub("pictures"), page.columns()),
            named(v, "boxes", types::box),
            productions(v.sub("productions"), productions),
            FurnitureReader.jump(v.sub("jump")),
            TabooReader.taboos(v.sub("taboos")),
            v.texts("fill"),
            ornament(v),
            types.colour(v));
    RulesChecks.check(rules, tree.place(), dirty, log);
    return rules;
  }

  private static Optional<OrnamentRules> ornament(Values root) {
    Values v = root.sub("ornament");
    OrnamentRules rules =
        new OrnamentRules(
            v.choice("kind", OrnamentKind.class).orElse(OrnamentKind.VINE),
            v.range("columns", OrnamentRules.COLUMNS),
            v.range("lines", OrnamentRules.LINES));
    return Optional.of(rules).filter(o -> root.texts("fill").contains("ornament"));
  }

  private static <T> LinkedHashMap<String, T> named(
      Values root, String section, BiFunction<String, Values, T> make) {
    LinkedHashMap<String, T> result = new LinkedHashMap<>();
    root.sub(section)
        .map()
        .entries()
        .forEach((key, entry) -> result.put(key, make.apply(key, Values.of(entry.value()))));
    return result;
  }

  private static LinkedHashMap<String, List<Alternative>> productions(
      Values v, ProductionReader reader) {
    LinkedHashMap<String, List<Alternative>> result = new LinkedHashMap<>();
    for (String key : v.map().keys()) {
      result.put(key, reader.alternatives(v.items(key)));
    }
    return result;
  }
}
