package dev.duikai.makeup.fill.region;

import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Node;
import dev.duikai.makeup.fill.Shape;
import dev.duikai.makeup.fill.table.Heights;
import dev.duikai.makeup.fill.table.Slicing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The heights that a node of the grammar can fill at one width, for each subset of the free items,
 * and the tables of its parts, from which a derivation is read back.
 *
 * @param node the node
 * @param width its width in columns
 * @param heights its heights by subset
 * @param parts its parts
 * @param rests for rows and columns: what the parts from each index on can fill together
 */
public record Regions(
    Node node, int width, Heights heights, List<Regions> parts, List<Heights> rests) {

  /** Works out the root of a page and all below it; the item of a corner is one of the free. */
  public static Regions of(
      Node root, int width, Slicing slicing, List<FillItem> items, Corner corner) {
    return new Maker(slicing, items, corner).of(root, width, false);
  }

  /** Works out nodes; only those at the corner can hold the item that stands in it. */
  private record Maker(Slicing slicing, List<FillItem> items, Corner corner) {

    Regions of(Node node, int width, boolean held) {
      return switch (node) {
        case Node.Leaf(int item) -> {
          Heights heights = leaf(items.get(item), width, 1 << slicing.items().size());
          yield new Regions(node, width, heights, List.of(), List.of());
        }
        case Node.Free free -> new Regions(node, width, free(width, held), List.of(), List.of());
        case Node.Pinwheel wheel ->
            new Regions(node, width, free(width, held), List.of(), List.of());
        case Node.Rows(List<Node> parts) ->
            group(node, width, parts, Collections.nCopies(parts.size(), width), held);
        case Node.Columns(List<Node> parts, List<Integer> widths) ->
            group(node, width, parts, widths, held);
        case Node.Cornered cornered -> {
          Regions around = of(cornered.around(), width, true);
          yield new Regions(
              node, width, around.heights(), List.of(around), List.of(around.heights()));
        }
      };
    }

    private Heights free(int width, boolean held) {
      Heights all = slicing.at(width);
      return held || corner.bit() == 0 ? all : all.without(corner.bit());
    }

    private Regions group(
        Node node, int width, List<Node> parts, List<Integer> widths, boolean held) {
      boolean stacked = node instanceof Node.Rows;
      List<Regions> tables = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        boolean holds = held && corner.at(stacked, i, parts.size());
        tables.add(of(parts.get(i), widths.get(i), holds));
      }
      return joined(node, width, tables, stacked, 1 << slicing.items().size());
    }
  }

  private static Heights leaf(FillItem item, int width, int subsets) {
    Heights heights = new Heights(subsets);
    for (Shape shape : item.shapes()) {
      if (shape.columns() == width) {
        heights.add(0, shape.lines());
      }
    }
    return heights;
  }

  private static Regions joined(
      Node node, int width, List<Regions> parts, boolean stacked, int subsets) {
    List<Heights> rests = new ArrayList<>(List.of(parts.getLast().heights()));
    for (int i = parts.size() - 2; i >= 0; i--) {
      rests.addFirst(join(parts.get(i).heights(), rests.getFirst(), stacked, subsets));
    }
    return new Regions(node, width, rests.getFirst(), parts, rests);
  }

  private static Heights join(Heights x, Heights y, boolean stacked, int subsets) {
    Heights sum = new Heights(subsets);
    List<Integer> xs = filled(x);
    List<Integer> ys = filled(y);
    for (int a : xs) {
      for (int b : ys) {
        if ((a & b) == 0) {
          if (stacked) {
            sum.addSums(a | b, x, a, y, b);
          } else {
            sum.addCommon(a | b, x, a, y, b);
          }
        }
      }
    }
    return sum;
  }

  private static List<Integer> filled(Heights heights) {
    List<Integer> filled = new ArrayList<>();
    for (int subset = 0; subset < heights.subsets(); subset++) {
      if (!heights.empty(subset)) {
        filled.add(subset);
      }
    }
    return filled;
  }
}
