package dev.duikai.bench;

import dev.duikai.job.EditionMaker;
import dev.duikai.job.Workshop;
import dev.duikai.job.input.Inputs;
import dev.duikai.job.input.Installation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Makes up set B in this process and tells rates and times: the quick look while tuning. */
final class PlanBench {

  private static final int WARM = 6;

  private PlanBench() {}

  public static void main(String[] args) {
    Path home = Path.of(args[0]);
    Path root = Path.of(args[1]);
    int pages = Integer.parseInt(args[2]);
    Workshop workshop = Workshop.open(new Installation(home), new EditionMaker());
    Generator generator = new Generator(home, workshop);
    NominalCopy reader = new NominalCopy(workshop);
    List<PlanRun> runs = new ArrayList<>();
    for (Recipe recipe : Recipe.setB(pages, 20261124)) {
      Inputs inputs = reader.read(generator.page(root, recipe));
      if (runs.isEmpty()) {
        for (int i = 0; i < WARM; i++) {
          PlanRun.of(recipe, inputs);
        }
      }
      PlanRun run = PlanRun.of(recipe, inputs);
      runs.add(run);
      if (args.length > 3) {
        print("%s n=%d ad=%d %+.1f%% %.0f ms %s %d %s", recipe.name(), recipe.stories(), recipe.ad(),
            recipe.percent(), run.millis(), run.closed() ? "closed" : "OPEN", run.cost(), run.taboos());
      }
    }
    table(runs);
  }

  private static void table(List<PlanRun> runs) {
    print("pages %d closed %d mean cost %.0f", runs.size(),
        runs.stream().filter(PlanRun::closed).count(),
        runs.stream().mapToInt(PlanRun::cost).average().orElse(0));
    TreeMap<String, int[]> ids = new TreeMap<>();
    for (PlanRun run : runs) {
      run.taboos().forEach((id, n) -> {
        int[] sums = ids.computeIfAbsent(id, k -> new int[2]);
        sums[0]++;
        sums[1] += n;
      });
    }
    ids.forEach((id, sums) -> print("  %-18s pages %3d times %3d", id, sums[0], sums[1]));
    for (int n : new int[] {8, 10, 12}) {
      double[] t = runs.stream().filter(r -> r.recipe().stories() == n).mapToDouble(PlanRun::millis).sorted().toArray();
      if (t.length > 0) {
        print("  n=%d ms median %.0f max %.0f", n, t[t.length / 2], t[t.length - 1]);
      }
    }
  }

  private static void print(String pattern, Object... values) {
    System.out.println(String.format(Locale.ROOT, pattern, values));
  }
}
