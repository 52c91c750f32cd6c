package dev.duikai.bench;

import dev.duikai.job.input.Inputs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Set B: single pages of 8, 10 and 12 stories, with and without an advertisement. */
final class SetB {

  static final long SEED = 20261124;

  /** Pages made up before anything is timed. */
  private static final int WARM = 6;

  private SetB() {}

  static String run(PrintShop shop, int count, Consumer<String> log) {
    Generator generator = new Generator(shop.home(), shop.workshop());
    NominalCopy reader = new NominalCopy(shop.workshop());
    List<PrintedPage> pages = new ArrayList<>();
    for (Recipe recipe : Recipe.setB(count, SEED)) {
      Path folder = generator.page(shop.work().resolve("b"), recipe);
      Inputs inputs = reader.read(folder);
      for (int i = pages.isEmpty() ? WARM : 0; i > 0; i--) {
        PlanRun.of(recipe, inputs);
      }
      PlanRun plan = PlanRun.of(recipe, inputs);
      pages.add(PrintedPage.of(recipe, folder, plan, shop));
      log.accept(Table.line(pages.getLast()));
    }
    return Table.of(pages);
  }
}
