package dev.duikai.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Set C: whole editions with jumps, printed and audited as one. */
final class SetC {

  private static final long SEED = 20261126;

  private SetC() {}

  /** Five editions each of 4, 8, 16 and 64 pages. */
  static List<Integer> full() {
    List<Integer> extents = new ArrayList<>();
    List.of(4, 8, 16, 64).forEach(pages -> extents.addAll(Collections.nCopies(5, pages)));
    return extents;
  }

  /** Two editions of 4 pages, one of 8, one of 16. */
  static List<Integer> quick() {
    return List.of(4, 4, 8, 16);
  }

  static String run(PrintShop shop, List<Integer> extents, Consumer<String> log) {
    Generator generator = new Generator(shop.home(), shop.workshop());
    List<PrintedEdition> done = new ArrayList<>();
    for (EditionRecipe recipe : EditionRecipe.setC(extents, SEED)) {
      Path folder = EditionFolder.write(generator, recipe, shop.work().resolve("c"));
      done.add(PrintedEdition.of(recipe, folder, shop));
      log.accept(EditionTable.line(done.getLast()));
    }
    return EditionTable.of(done);
  }
}
