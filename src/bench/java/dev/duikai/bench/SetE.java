package dev.duikai.bench;

import dev.duikai.job.input.Inputs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Set E: pages of set B with a part of the engine taken away, and without it altogether. */
final class SetE {

  private SetE() {}

  static String run(PrintShop shop, int pages, Consumer<String> log) {
    Generator generator = new Generator(shop.home(), shop.workshop());
    NominalCopy reader = new NominalCopy(shop.workshop());
    Map<Ablation, List<PlanRun>> runs = new EnumMap<>(Ablation.class);
    List<GreedyPage> greedy = new ArrayList<>();
    for (Recipe recipe : Recipe.setB(pages, SetB.SEED)) {
      Path page = generator.page(shop.work().resolve("b"), recipe);
      for (Ablation ablation : Ablation.values()) {
        Inputs inputs = reader.read(ablation.on(page, shop.work().resolve("e")));
        runs.computeIfAbsent(ablation, a -> new ArrayList<>()).add(PlanRun.of(recipe, inputs));
      }
      greedy.add(GreedyPage.of(reader.forms(reader.read(page)), recipe.ad()));
      log.accept(recipe.name() + " " + greedy.getLast());
    }
    return AblationTable.of(runs, greedy);
  }
}
