package dev.duikai.makeup;

import dev.duikai.grammar.Rules;
import dev.duikai.grammar.Slot;
import dev.duikai.grammar.SlotCorner;
import dev.duikai.grammar.production.Alternative;
import dev.duikai.grammar.production.Part;
import dev.duikai.makeup.fill.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Unfolds the productions of a page into what the solver tries: every derivation that the stories
 * and slots at hand allow, in the order of the rules (design section 2, rules 6 to 8).
 */
final class Skeletons {

  private static final int MOST = 48;

  private final Rules rules;
  private final Stock stock;

  private Skeletons(Rules rules, Stock stock) {
    this.rules = rules;
    this.stock = stock;
  }

  /** The items that derivations are made of. */
  interface Stock {

    /** The number of the page. */
    int page();

    /** The best-ranked story of a class that is not among those used, as an item. */
    Optional<Integer> story(String storyClass, Set<Integer> used);

    /** The item that stands in a slot; none where nothing is given and nothing stands in. */
    Optional<Integer> slot(String slot);

    /**
     * Stories whose text may stand round a slot in a corner at the foot, each with the slot as one
     * item.
     *
     * @param right whether it is the right corner
     */
    List<Panel> round(String slot, boolean right, Set<Integer> used);

    /** A panel of stories of one class, if there are enough, and the items that it takes. */
    Optional<Panel> panel(Alternative.Stack stack, Set<Integer> used);
  }

  /** Several items that stand as one. */
  record Panel(int item, Set<Integer> takes) {}

  /**
   * A derivation so far.
   *
   * @param node its regions
   * @param used items that stand at certain places
   */
  record Derivation(Node node, Set<Integer> used) {

    /** The items that it names: those at certain places, and panels among the stories. */
    Set<Integer> items() {
      return Skeletons.items(node);
    }
  }

  /** All derivations of a page. */
  public static List<Derivation> of(Rules rules, Stock stock) {
    Skeletons skeletons = new Skeletons(rules, stock);
    List<Derivation> all = skeletons.production(Rules.PAGE, rules.grid().columns(), Set.of());
    return all.size() > MOST ? all.subList(0, MOST) : all;
  }

  /** The items that a node fixes. */
  private static Set<Integer> items(Node node) {
    Set<Integer> items = new LinkedHashSet<>();
    switch (node) {
      case Node.Leaf(int item) -> items.add(item);
      case Node.Free free -> items.addAll(free.with());
      case Node.Pinwheel wheel -> items.addAll(wheel.with());
      case Node.Cornered cornered -> {
        items.addAll(items(cornered.around()));
        items.add(cornered.item());
      }
      case Node.Rows(List<Node> parts) -> parts.forEach(part -> items.addAll(items(part)));
      case Node.Columns columns -> columns.parts().forEach(part -> items.addAll(items(part)));
    }
    return items;
  }

  private List<Derivation> production(String name, int width, Set<Integer> used) {
    List<Derivation> all = new ArrayList<>();
    for (Alternative alternative : rules.productions().getOrDefault(name, List.of())) {
      all.addAll(alternative(alternative, width, used));
    }
    return all;
  }

  private List<Derivation> alternative(Alternative alternative, int width, Set<Integer> used) {
    return switch (alternative) {
      case Alternative.RowsAuto auto -> among(auto.with(), Node.Free::new, width, used);
      case Alternative.Pinwheel wheel -> among(wheel.with(), Node.Pinwheel::new, width, used);
      case Alternative.Stack stack -> panel(stack, used);
      case Alternative.Rows rows ->
          parts(rows.parts(), Collections.nCopies(rows.parts().size(), width), used).stream()
              .map(p -> new Derivation(new Node.Rows(p.nodes()), p.used()))
              .toList();
      case Alternative.Columns columns -> columns(columns, width, used);
      case Alternative.Corner corner -> corner(corner, width, used);
    };
  }

  /** Free stories with panels among them. */
  private List<Derivation> among(
      List<Part> with, Function<List<Integer>, Node> node, int width, Set<Integer> used) {
    return parts(with, Collections.nCopies(with.size(), width), used).stream()
        .map(p -> {
          List<Integer> panels = p.nodes().stream().flatMap(n -> items(n).stream()).toList();
          return new Derivation(node.apply(panels), p.used());
        })
        .toList();
  }

  private List<Derivation> corner(Alternative.Corner corner, int width, Set<Integer> used) {
    String name = corner.slot().slot();
    Optional<Integer> item = stock.slot(name);
    Optional<SlotCorner> at = Optional.ofNullable(rules.slots().get(name)).flatMap(Slot::at);
    if (item.isEmpty() || at.isEmpty()) {
      return List.of();
    }
    boolean right = at.get().right(stock.page());
    boolean top = at.get().top();
    List<Derivation> all = new ArrayList<>(cornered(corner, width, used, item.get(), right, top));
    if (!top) {
      for (Panel round : stock.round(name, right, used)) {
        all.addAll(cornered(corner, width, union(used, round.takes()), round.item(), right, false));
      }
    }
    return all;
  }

  private List<Derivation> cornered(
      Alternative.Corner corner,
      int width,
      Set<Integer> used,
      int item,
      boolean right,
      boolean top) {
    return part(corner.around(), width, used).stream()
        .map(d -> new Derivation(new Node.Cornered(d.node(), item, right, top), d.used()))
        .toList();
  }

  private List<Derivation> columns(Alternative.Columns columns, int width, Set<Integer> used) {
    List<Derivation> all = new ArrayList<>();
    List<List<Integer>> widths =
        columns.widths().isEmpty()
            ? Widths.all(width, columns.parts().size())
            : List.of(columns.widths());
    for (List<Integer> each : widths) {
      for (Parts p : parts(columns.parts(), each, used)) {
        all.add(new Derivation(new Node.Columns(p.nodes(), each), p.used()));
      }
    }
    return all;
  }

  private List<Derivation> panel(Alternative.Stack stack, Set<Integer> used) {
    return stock.panel(stack, used).stream()
        .map(p -> new Derivation(new Node.Leaf(p.item()), union(used, p.takes())))
        .toList();
  }

  private record Parts(List<Node> nodes, Set<Integer> used) {}

  private List<Parts> parts(List<Part> parts, List<Integer> widths, Set<Integer> used) {
    List<Parts> all = List.of(new Parts(List.of(), used));
    for (int i = 0; i < parts.size(); i++) {
      List<Parts> longer = new ArrayList<>();
      for (Parts before : all) {
        for (Derivation d : part(parts.get(i), widths.get(i), before.used())) {
          List<Node> nodes = new ArrayList<>(before.nodes());
          nodes.add(d.node());
          longer.add(new Parts(nodes, d.used()));
        }
      }
      all = longer;
    }
    return all;
  }

  private List<Derivation> part(Part part, int width, Set<Integer> used) {
    return switch (part) {
      case Part.ProductionRef(String name) -> production(name, width, used);
      case Part.AutoPart auto -> List.of(new Derivation(new Node.Free(), used));
      case Part.SlotPart(String slot) ->
          stock.slot(slot).stream().map(item -> new Derivation(new Node.Leaf(item), used)).toList();
      case Part.StoryPart(String storyClass) ->
          stock.story(storyClass, used).stream()
              .map(item -> new Derivation(new Node.Leaf(item), union(used, Set.of(item))))
              .toList();
    };
  }

  private static Set<Integer> union(Set<Integer> a, Set<Integer> b) {
    Set<Integer> union = new LinkedHashSet<>(a);
    union.addAll(b);
    return union;
  }
}
