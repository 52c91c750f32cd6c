package dev.duikai.bench;

import dev.duikai.job.Workshop;
import dev.duikai.job.input.Inputs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/** Writes pages whose copy stands in a given proportion to their room. */
final class Generator {

  private static final int COLUMNS = 8;
  private static final int LINES = 111;
  private static final int ROUNDS = 6;
  private static final double CLOSE = 0.002;

  private final ProseBank bank;
  private final NominalCopy nominal;

  Generator(Path home, Workshop workshop) {
    this.bank = ProseBank.of(home);
    this.nominal = new NominalCopy(workshop);
  }

  /** Writes the page of a recipe, if it isn't there; its per cent are over nominal copy. */
  Path page(Path root, Recipe recipe) {
    return page(root, recipe, nominal::area);
  }

  /** Writes a page whose per cent are over the most copy that its room can hold at all. */
  Path overfull(Path root, Recipe recipe) {
    return page(root, recipe, nominal::least);
  }

  private Path page(Path root, Recipe recipe, Function<Inputs, OptionalDouble> needs) {
    Path folder = root.resolve(recipe.name());
    if (!Files.exists(folder.resolve("issue.yaml"))) {
      List<StoryDraft> drafts = StoryDraft.page(recipe);
      double room = COLUMNS * (LINES - recipe.ad());
      double scale = scale(folder, recipe, s -> drafts, room, bank, needs);
      PageFolder.write(folder, recipe, drafts, bank, scale * (1 + recipe.percent() / 100));
    }
    return folder;
  }

  /** By how much drafts must be longer so that they are nominal copy for so many column lines. */
  double scale(
      Path folder,
      Recipe recipe,
      DoubleFunction<List<StoryDraft>> drafts,
      double room,
      ProseBank from) {
    return scale(folder, recipe, drafts, room, from, nominal::area);
  }

  private double scale(
      Path folder,
      Recipe recipe,
      DoubleFunction<List<StoryDraft>> drafts,
      double room,
      ProseBank from,
      Function<Inputs, OptionalDouble> needs) {
    double scale = 1;
    for (int round = 0; round < ROUNDS; round++) {
      PageFolder.write(folder, recipe, drafts.apply(scale), from, scale);
      OptionalDouble area = needs.apply(nominal.read(folder));
      double ratio = area.isEmpty() ? 1.05 : room / area.getAsDouble();
      scale *= Math.pow(ratio, 1.1);
      if (Math.abs(ratio - 1) < CLOSE) {
        break;
      }
    }
    return scale;
  }

  ProseBank bank() {
    return bank;
  }
}
