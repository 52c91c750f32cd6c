package dev.duikai.grammar.text;

import dev.duikai.grammar.Rules;
import dev.duikai.grammar.production.Alternative;
import dev.duikai.grammar.production.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Draws every alternative of the rules as a plan, its widths to scale. */
public final class RulesPlan {

  private static final int WIDTH = 64;

  private RulesPlan() {}

  /** The plans of all productions that a page can reach, {@code page} first. */
  public static String of(Rules rules) {
    StringBuilder text = new StringBuilder();
    text.append(rules.name()).append(": ").append(rules.page().columns()).append(" columns × ");
    text.append(rules.page().characters()).append(" characters × ");
    text.append(rules.page().lines()).append(" lines\n");
    widths(rules)
        .forEach((name, width) -> {
          List<Alternative> all = rules.productions().getOrDefault(name, List.of());
          for (int i = 0; i < all.size(); i++) {
            text.append('\n').append(title(name, i + 1, all, width)).append('\n');
            text.append(plan(rules, all.get(i), width));
          }
        });
    return text.toString();
  }

  private static String title(String name, int number, List<Alternative> all, int width) {
    String of = all.size() == 1 ? "" : ", alternative " + number + " of " + all.size();
    String columns = width == 1 ? "1 column" : width + " columns";
    String kind =
        switch (all.get(number - 1)) {
          case Alternative.Rows rows -> "rows";
          case Alternative.Columns c ->
              c.widths().isEmpty() ? "columns of any width" : "columns " + c.widths();
          case Alternative.Stack stack -> "a stack";
          case Alternative.RowsAuto auto -> "rows: auto";
          case Alternative.Pinwheel auto -> "pinwheel: auto";
          case Alternative.Corner corner -> "round a corner";
        };
    return name + of + " (" + columns + "): " + kind;
  }

  private static String plan(Rules rules, Alternative alternative, int width) {
    int unit = Math.max(4, WIDTH / rules.page().columns());
    Cell cell = new CellMaker(rules).cell(alternative, "", true);
    Canvas canvas = new Canvas(width * unit + 1, cell.height() + 1);
    cell.draw(canvas, 0, 0, width * unit, cell.height());
    return canvas.text();
  }

  /**
   * The productions in the order in which they are reached, with the first width they are given.
   */
  private static SequencedMap<String, Integer> widths(Rules rules) {
    LinkedHashMap<String, Integer> widths = new LinkedHashMap<>();
    reach(rules, Rules.PAGE, rules.page().columns(), widths);
    return widths;
  }

  /** The width of the i-th part; a stack among stories is drawn as wide as it can be. */
  private static int given(
      Rules rules, Alternative alternative, int i, String production, int width) {
    return switch (alternative) {
      case Alternative.Columns columns when !columns.widths().isEmpty() -> columns.widths().get(i);
      case Alternative.Pinwheel wheel -> widest(rules, production, width);
      case Alternative.RowsAuto rows -> widest(rules, production, width);
      default -> width;
    };
  }

  private static int widest(Rules rules, String production, int most) {
    return rules.productions().getOrDefault(production, List.of()).stream()
        .filter(Alternative.Stack.class::isInstance)
        .map(stack -> rules.storyClass(((Alternative.Stack) stack).storyClass()))
        .flatMap(c -> c.stream().flatMap(story -> story.measures().stream()))
        .mapToInt(measure -> Math.min(most, measure.columns()))
        .max()
        .orElse(most);
  }

  private static void reach(
      Rules rules, String name, int width, LinkedHashMap<String, Integer> widths) {
    if (widths.putIfAbsent(name, width) != null) {
      return;
    }
    for (Alternative alternative : rules.productions().getOrDefault(name, List.of())) {
      List<Part> parts = alternative.parts();
      for (int i = 0; i < parts.size(); i++) {
        if (parts.get(i) instanceof Part.ProductionRef(String part)) {
          reach(rules, part, given(rules, alternative, i, part, width), widths);
        }
      }
    }
  }
}
