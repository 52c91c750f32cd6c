package dev.duikai.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs the benchmark sets of make-up and prints their tables; measures, and never fails. */
final class Benchmarks {

  private static final String EACH = "-v";

  /** Chatter of the library that reads fonts. */
  private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox");

  private Benchmarks() {}

  /**
   * Runs sets.
   *
   * @param args the installation, a folder for what is generated, then sets with their counts, such
   *     as {@code "A B=36 C=quick D=40 E=12"}; {@code -v} among them prints each page as well
   */
  public static void main(String[] args) {
    FONTBOX.setLevel(Level.SEVERE);
    PrintShop shop = PrintShop.of(Path.of(args[0]), Path.of(args[1]));
    List<String> sets =
        Arrays.stream(args).skip(2).flatMap(arg -> Arrays.stream(arg.split(" "))).toList();
    Consumer<String> log = sets.contains(EACH) ? Table::print : line -> {};
    for (String set : sets) {
      if (!set.equals(EACH)) {
        Table.print(run(shop, set, log));
      }
    }
  }

  private static String run(PrintShop shop, String set, Consumer<String> log) {
    String scope = set.substring(set.indexOf('=') + 1);
    return switch (set.charAt(0)) {
      case 'A' -> SetA.run(shop, log);
      case 'B' -> SetB.run(shop, Integer.parseInt(scope), log);
      case 'C' -> SetC.run(shop, extents(scope), log);
      case 'D' -> SetD.run(shop, Integer.parseInt(scope), log);
      case 'E' -> SetE.run(shop, Integer.parseInt(scope), log);
      default -> throw new IllegalArgumentException("no set " + set + "; there are A B C D E");
    };
  }

  /** The extents of editions: {@code full}, {@code quick}, or such as {@code 4,16}. */
  private static List<Integer> extents(String scope) {
    return switch (scope) {
      case "full" -> SetC.full();
      case "quick" -> SetC.quick();
      default -> Arrays.stream(scope.split(",")).map(Integer::valueOf).toList();
    };
  }
}
