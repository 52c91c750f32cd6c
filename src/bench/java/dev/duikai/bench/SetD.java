package dev.duikai.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Set D: pages that cannot be printed; the right answer is a report with the right lines. */
final class SetD {

  private static final long SEED = 20261125;

  private SetD() {}

  static String run(PrintShop shop, int pages, Consumer<String> log) {
    Generator generator = new Generator(shop.home(), shop.workshop());
    List<StressedPage> done = new ArrayList<>();
    for (StressCase page : StressCase.setD(pages, SEED)) {
      Path root = shop.work().resolve("d");
      Path folder =
          page.stress() == Stress.TOO_MUCH
              ? generator.overfull(root, page.recipe())
              : generator.page(root, page.recipe());
      page.stress().on(folder);
      done.add(StressedPage.of(page, shop.print(folder)));
      log.accept(StressTable.line(done.getLast()));
    }
    return StressTable.of(done);
  }
}
