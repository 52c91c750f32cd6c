package dev.duikai.bench;

import dev.duikai.job.EditionMaker;
import dev.duikai.job.Workshop;
import dev.duikai.job.input.Inputs;
import dev.duikai.job.input.Installation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Set B: single pages of 8, 10 and 12 stories, with and without an advertisement. */
final class SetB {

  /** Pages made up before anything is timed. */
  private static final int WARM = 6;

  private static final long SEED = 20261124;

  private SetB() {}

  public static void main(String[] args) {
    Path home = Path.of(args[0]);
    Path root = Path.of(args[1]);
    int count = Integer.parseInt(args[2]);
    Workshop workshop = Workshop.open(new Installation(home), new EditionMaker());
    Generator generator = new Generator(home, workshop);
    NominalCopy reader = new NominalCopy(workshop);
    List<PrintedPage> pages = new ArrayList<>();
    for (Recipe recipe : Recipe.setB(count, SEED)) {
      Path folder = generator.page(root, recipe);
      Inputs inputs = reader.read(folder);
      for (int i = pages.isEmpty() ? WARM : 0; i > 0; i--) {
        PlanRun.of(recipe, inputs);
      }
      PlanRun plan = PlanRun.of(recipe, inputs);
      pages.add(PrintedPage.of(recipe, folder, plan, workshop));
      if (args.length > 3) {
        Table.print(Table.line(pages.getLast()));
      }
    }
    Table.print(Table.of(pages));
  }
}
