package dev.duikai.compose.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Chooses the breaks of a head of several lines: by sense first, then by balance. */
final class HeadBreaker {

  /** The shorter line must have this share of the longer one. */
  private static final double BALANCE = 0.6;

  private HeadBreaker() {}

  /** The text as so many lines; none if sense or balance forbid it. */
  static Optional<List<String>> broken(String text, int lines, ToIntFunction<String> width) {
    List<List<String>> all = new ArrayList<>();
    collect(text, lines, all);
    List<String> best = List.of();
    double bestCost = Double.POSITIVE_INFINITY;
    for (List<String> candidate : all) {
      double cost = cost(candidate, text, width);
      if (cost < bestCost) {
        bestCost = cost;
        best = candidate;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static void collect(String text, int lines, List<List<String>> all) {
    List<Integer> places = SenseBreaks.of(text).stream().map(SenseBreaks.Break::at).toList();
    cut(text, 0, lines, places, new ArrayList<>(), all);
  }

  private static void cut(
      String text,
      int from,
      int lines,
      List<Integer> places,
      List<String> done,
      List<List<String>> all) {
    if (lines == 1) {
      done.add(text.substring(from).strip());
      all.add(List.copyOf(done));
      done.removeLast();
      return;
    }
    for (int place : places) {
      if (place > from) {
        done.add(text.substring(from, place).strip());
        cut(text, place, lines - 1, places, done, all);
        done.removeLast();
      }
    }
  }

  private static double cost(List<String> lines, String text, ToIntFunction<String> width) {
    int widest = 0;
    int narrowest = Integer.MAX_VALUE;
    for (String line : lines) {
      if (line.codePointCount(0, line.length()) < 2) {
        return Double.POSITIVE_INFINITY;
      }
      int w = width.applyAsInt(line);
      widest = Math.max(widest, w);
      narrowest = Math.min(narrowest, w);
    }
    double balance = (double) narrowest / widest;
    if (balance < BALANCE) {
      return Double.POSITIVE_INFINITY;
    }
    return (1 - balance) * 100 + badness(lines, text);
  }

  private static int badness(List<String> lines, String text) {
    List<SenseBreaks.Break> breaks = SenseBreaks.of(text);
    int sum = 0;
    int at = 0;
    for (String line : lines.subList(0, lines.size() - 1)) {
      at = text.indexOf(line, at) + line.length();
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      int here = at;
      sum +=
          breaks.stream()
              .filter(b -> b.at() == here)
              .mapToInt(SenseBreaks.Break::badness)
              .findFirst()
              .orElse(100);
    }
    return sum;
  }
}
