package dev.duikai.preflight.rule;

import dev.duikai.notice.Level;
import dev.duikai.preflight.fact.Box;
import dev.duikai.preflight.fact.PrintPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Collects what one rule finds. Objects of a page with the same value make one hit with a count; a
 * page with more than {@value #MOST} different values counts the rest together.
 */
public final class Hits {

  /** How many different values of a page are kept apart. */
  static final int MOST = 20;

  private static final String OTHERS = "other values";

  /** What hits must share to be one; the name is empty where it does not tell them apart. */
  private record Key(OptionalInt page, Level level, String name, String value, String limit) {}

  private final Rule rule;
  private final Map<Key, Hit> hits = new LinkedHashMap<>();

  Hits(Rule rule) {
    this.rule = rule;
  }

  /** The file as a whole breaks the rule. */
  public void file(Level level, String object, String value, String limit) {
    put("", hit(level, OptionalInt.empty(), Optional.empty(), object, value, limit));
  }

  /** A page as a whole breaks the rule. */
  public void page(Level level, PrintPage page, String value, String limit) {
    at(level, page, page.boxes().cut(), "page", value, limit);
  }

  /** Something with a name of its own breaks the rule; it is never counted with others. */
  public void named(
      Level level, PrintPage page, Box box, String object, String value, String limit) {
    MmBox place = MmBox.of(box, page.boxes().cut());
    OptionalInt number = OptionalInt.of(page.number());
    put(object, hit(level, number, Optional.of(place), object, value, limit));
  }

  /** Something on a page breaks the rule. */
  public void at(Level level, PrintPage page, Box box, String object, String value, String limit) {
    MmBox place = MmBox.of(box, page.boxes().cut());
    put("", hit(level, OptionalInt.of(page.number()), Optional.of(place), object, value, limit));
  }

  private Hit hit(
      Level level,
      OptionalInt page,
      Optional<MmBox> box,
      String object,
      String value,
      String limit) {
    return new Hit(rule.id(), level, page, box, object, value, limit, rule.cure(), 1);
  }

  private void put(String name, Hit hit) {
    Key key = new Key(hit.page(), hit.level(), name, hit.value(), hit.limit());
    boolean full =
        hits.keySet().stream().filter(known -> known.page().equals(hit.page())).count() >= MOST;
    if (full && !hits.containsKey(key)) {
      Hit rest = hit.withValue(OTHERS);
      hits.merge(new Key(hit.page(), hit.level(), "", OTHERS, ""), rest, (old, now) -> old.again());
    } else {
      hits.merge(key, hit, (old, now) -> old.again());
    }
  }

  List<Hit> all() {
    return new ArrayList<>(hits.values());
  }
}
