package dev.duikai.compose.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Chooses the breaks of a head of several lines: by sense first, then by balance. */
final class HeadBreaker {

  /** The shorter line should have this share of the longer one (page-look section 4). */
  private static final double BALANCE = 0.7;

  /** Below this no sense is worth it. */
  private static final double LEAST = 0.4;

  private static final double UNBALANCED = 120;
  private static final double BELOW_BALANCE = 8;

  /** A blank that stays inside a line while another place is broken. */
  private static final double BLANK_INSIDE = 40;

  private static final double PAUSE_INSIDE = 12;

  /** Three lines are a choice, two may be a need: the third must not cost sense. */
  private static final double MOST_OF_MANY = 60;

  private static final int TORN_OF_MANY = 40;
  private static final int SHORTEST_OF_MANY = 3;

  private final String text;
  private final int lines;
  private final List<SenseBreaks.Break> places;
  private final ToIntFunction<String> width;
  private final Map<String, Integer> widths = new HashMap<>();
  private List<String> best = List.of();
  private double bestCost = Double.POSITIVE_INFINITY;

  private HeadBreaker(
      String text, List<SenseBreaks.Break> places, int lines, ToIntFunction<String> width) {
    this.text = text;
    this.lines = lines;
    this.places = places.stream().filter(b -> lines < 3 || b.badness() < TORN_OF_MANY).toList();
    this.width = width;
  }

  /**
   * A head in lines.
   *
   * @param lines the lines from the top
   * @param cost how much sense and balance suffer, 0 is not at all
   */
  record Broken(List<String> lines, int cost) {}

  /** The text as so many lines; none if sense or balance forbid it. */
  static Optional<Broken> broken(String text, int lines, ToIntFunction<String> width) {
    return broken(text, SenseBreaks.of(text), lines, width);
  }

  /** The same of a text whose breaks by sense are known. */
  static Optional<Broken> broken(
      String text, List<SenseBreaks.Break> places, int lines, ToIntFunction<String> width) {
    if (lines == 1) {
      return Optional.of(new Broken(List.of(text), 0));
    }
    HeadBreaker breaker = new HeadBreaker(text, places, lines, width);
    if (lines == 2 || text.length() >= SHORTEST_OF_MANY * lines) {
      breaker.cut(0, 0, new ArrayList<>(), 0, false);
    }
    return breaker.best.isEmpty()
        ? Optional.empty()
        : Optional.of(new Broken(breaker.best, (int) breaker.bestCost));
  }

  private void cut(int from, int place, List<String> done, int badness, boolean plain) {
    if (done.size() == lines - 1) {
      done.add(text.substring(from).strip());
      judge(done, badness, plain);
      done.removeLast();
      return;
    }
    for (int i = place; i < places.size(); i++) {
      SenseBreaks.Break at = places.get(i);
      done.add(text.substring(from, at.at()).strip());
      cut(at.at(), i + 1, done, badness + at.badness(), plain || at.badness() > 1);
      done.removeLast();
    }
  }

  private void judge(List<String> parts, int badness, boolean plain) {
    if (parts.stream().anyMatch(part -> part.codePointCount(0, part.length()) < 2)) {
      return;
    }
    List<Integer> wide =
        parts.stream()
            .map(part -> widths.computeIfAbsent(part, width::applyAsInt))
            .sorted()
            .toList();
    double balance = (double) wide.getFirst() / wide.getLast();
    double cost =
        badness
            + UNBALANCED * (1 - balance) * (1 - balance)
            + (balance < BALANCE ? BELOW_BALANCE : 0)
            + (plain ? inside(parts) : 0);
    boolean allowed = balance >= LEAST && (lines < 3 || cost <= MOST_OF_MANY);
    if (allowed && cost < bestCost) {
      bestCost = cost;
      best = List.copyOf(parts);
    }
  }

  /** The writer's own pauses that stay inside lines although the head is broken elsewhere. */
  private static double inside(List<String> parts) {
    double sum = 0;
    for (String part : parts) {
      String inner = part.substring(0, part.length() - 1);
      sum += BLANK_INSIDE * inner.chars().filter(c -> c == ' ' || c == '\u3000').count();
      sum += PAUSE_INSIDE * inner.chars().filter(c -> "，：！？；".indexOf(c) >= 0).count();
    }
    return sum;
  }
}
