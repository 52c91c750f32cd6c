package dev.duikai.grammar.text;

import dev.duikai.grammar.Rules;
import dev.duikai.grammar.Slot;
import dev.duikai.grammar.SlotCorner;
import dev.duikai.grammar.production.Alternative;
import dev.duikai.grammar.production.Frame;
import dev.duikai.grammar.production.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns alternatives into cells; a production inside is opened once, by its first alternative. */
record CellMaker(Rules rules) {

  private static final int LINES_A_CELL = 6;

  Cell cell(Alternative alternative, String prefix, boolean opens) {
    String note = note(alternative.frame());
    return switch (alternative) {
      case Alternative.Rows rows -> new Cell.Below(parts(rows.parts(), prefix, opens));
      case Alternative.Columns columns ->
          new Cell.Beside(
              parts(columns.parts(), prefix, opens),
              columns.widths().isEmpty()
                  ? Collections.nCopies(columns.parts().size(), 1)
                  : columns.widths());
      case Alternative.Stack stack ->
          leaf(7, prefix + stack.count() + " × " + stack.storyClass(), "stack", note);
      case Alternative.RowsAuto auto ->
          leaf(7, prefix + "rows: auto", "any slicing", among(auto.with()), note);
      case Alternative.Pinwheel auto ->
          leaf(
              7,
              prefix + "pinwheel: auto",
              "five regions round a centre",
              among(auto.with()),
              note);
      case Alternative.Corner corner -> corner(corner, prefix);
    };
  }

  private static String among(List<Part> with) {
    return with.isEmpty()
        ? ""
        : "with " + with.stream().map(Part::text).collect(Collectors.joining(", "));
  }

  /** What stands round a corner, drawn as on a page whose outer corner is the right one. */
  private Cell corner(Alternative.Corner corner, String prefix) {
    Optional<Slot> slot = Optional.ofNullable(rules.slots().get(corner.slot().slot()));
    int columns = slot.map(Slot::columns).orElse(1);
    Cell around = part(corner.around(), prefix, false);
    Cell beside = leaf(7, "round the corner");
    Cell at = slot(corner.slot().slot(), prefix);
    int rest = Math.max(1, rules.page().columns() - columns);
    boolean right = slot.flatMap(Slot::at).map(c -> c.right(1)).orElse(true);
    boolean top = slot.flatMap(Slot::at).map(SlotCorner::top).orElse(false);
    Cell row =
        right
            ? new Cell.Beside(List.of(beside, at), List.of(rest, columns))
            : new Cell.Beside(List.of(at, beside), List.of(columns, rest));
    return new Cell.Below(top ? List.of(row, around) : List.of(around, row));
  }

  /** Box and label, where it has them. */
  private static String note(Frame frame) {
    List<String> words = new ArrayList<>();
    frame.label().ifPresent(words::add);
    frame.box().ifPresent(box -> words.add("box " + box));
    return String.join(" · ", words);
  }

  private static Cell leaf(int height, String... words) {
    return new Cell.Leaf(List.of(words).stream().filter(w -> !w.isEmpty()).toList(), height);
  }

  private List<Cell> parts(List<Part> parts, String prefix, boolean opens) {
    return parts.stream().map(part -> part(part, prefix, opens)).toList();
  }

  private Cell part(Part part, String prefix, boolean opens) {
    return switch (part) {
      case Part.AutoPart auto -> leaf(7, prefix + "auto", "all other stories");
      case Part.StoryPart(String c) -> leaf(7, prefix + "story " + c);
      case Part.SlotPart(String name) -> slot(name, prefix);
      case Part.ProductionRef(String name) -> production(name, prefix, opens);
    };
  }

  private Cell slot(String name, String prefix) {
    Optional<Slot> slot = Optional.ofNullable(rules.slots().get(name));
    int lines = slot.map(s -> s.lines().from()).orElse(0);
    return leaf(
        Math.max(Cell.LEAST + 1, lines / LINES_A_CELL + 3),
        prefix + "slot " + name,
        slot.map(s -> s.columns() + " × " + s.lines() + " lines").orElse(""),
        slot.flatMap(Slot::orElse).map(other -> "else " + other).orElse(""));
  }

  private Cell production(String name, String prefix, boolean opens) {
    List<Alternative> all = rules.productions().getOrDefault(name, List.of());
    Optional<Alternative> shown =
        all.stream()
            .filter(a -> !(a instanceof Alternative.Pinwheel || a instanceof Alternative.RowsAuto))
            .findFirst();
    if (!opens || shown.isEmpty()) {
      return leaf(
          7, prefix + name, all.size() + (all.size() == 1 ? " alternative" : " alternatives"));
    }
    return cell(shown.get(), name + " › ", false);
  }
}
