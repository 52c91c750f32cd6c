package dev.duikai.preflight.board;

import dev.duikai.preflight.anatomy.Anatomy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A page on its grid.
 *
 * @param anatomy the page taken apart
 * @param blocks its blocks, stories first, in the order of painting
 * @param whites its white lines, column by column
 * @param uses how many cells are put to which use
 */
public record Board(
    Anatomy anatomy, List<Block> blocks, List<White> whites, Map<Use, Integer> uses) {

  public Board {
    blocks = List.copyOf(blocks);
    whites = List.copyOf(whites);
    uses = Map.copyOf(uses);
  }

  public static Board of(Anatomy anatomy) {
    List<Block> blocks = BlockMaker.of(anatomy);
    Cells cells = Cells.of(anatomy, blocks);
    List<White> whites = new ArrayList<>();
    Map<Use, Integer> counts = new EnumMap<>(Use.class);
    for (int c = 0; c < anatomy.grid().columns(); c++) {
      Use[] column = cells.column(c);
      whites.addAll(whites(c, column));
      for (Use use : column) {
        counts.merge(use, 1, Integer::sum);
      }
    }
    return new Board(anatomy, blocks, whites, counts);
  }

  private static List<White> whites(int column, Use... uses) {
    List<White> whites = new ArrayList<>();
    int from = -1;
    for (int l = 0; l <= uses.length; l++) {
      boolean white = l < uses.length && uses[l] == Use.WHITE;
      if (white && from < 0) {
        from = l;
      } else if (!white && from >= 0) {
        Use above = from == 0 ? Use.WHITE : uses[from - 1];
        Use below = l == uses.length ? Use.WHITE : uses[l];
        whites.add(new White(column, from, l, above, below));
        from = -1;
      }
    }
    return whites;
  }

  public Ruler ruler() {
    return new Ruler(anatomy.grid());
  }

  public List<Block> stories() {
    return blocks.stream().filter(Block::isStory).toList();
  }

  public int cells(Use use) {
    return uses.getOrDefault(use, 0);
  }

  /** Columns by lines of the live area. */
  public int cells() {
    return anatomy.grid().columns() * anatomy.grid().lines();
  }
}
