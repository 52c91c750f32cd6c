package dev.duikai.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Runs the benchmark sets of make-up and prints their tables; measures, and never fails. */
final class Benchmarks {

  private Benchmarks() {}

  /**
   * Runs sets.
   *
   * @param args the installation, a folder for what is generated, then sets with their counts, such
   *     as {@code B=36 D=40}; {@code -v} among them prints each page as well
   */
  public static void main(String[] args) {
    PrintShop shop = PrintShop.of(Path.of(args[0]), Path.of(args[1]));
    boolean all = java.util.Arrays.asList(args).contains("-v");
    Consumer<String> log = all ? Table::print : line -> {};
    for (int i = 2; i < args.length; i++) {
      if (!args[i].equals("-v")) {
        Table.print(run(shop, args[i], log));
      }
    }
  }

  private static String run(PrintShop shop, String set, Consumer<String> log) {
    String[] parts = set.split("=", 2);
    String scope = parts.length < 2 ? "" : parts[1];
    int count = scope.chars().allMatch(Character::isDigit) && !scope.isEmpty() ? Integer.parseInt(scope) : 0;
    return switch (parts[0]) {
      case "C" -> SetC.run(shop, extents(scope), log);
      case "D" -> SetD.run(shop, count, log);
      default -> "no set " + set;
    };
  }

  private static List<Integer> extents(String scope) {
    return switch (scope) {
      case "full" -> SetC.full();
      case "", "quick" -> SetC.quick();
      default -> java.util.Arrays.stream(scope.split(",")).map(Integer::valueOf).toList();
    };
  }
}
