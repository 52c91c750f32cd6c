package dev.duikai.job;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one run is to do.
 *
 * @param folder the issue folder as the user named it
 * @param pages the pages to write; none means all
 * @param out where to write; none means the issue's own out
 * @param reproducible whether nothing may depend on when and how fast the run is
 * @param keep whether pages are to differ as little as they can from what was made last
 */
public record Order(
    Path folder, Set<Integer> pages, Optional<Path> out, boolean reproducible, boolean keep) {

  public Order {
    pages = java.util.Collections.unmodifiableSet(new TreeSet<>(pages));
  }

  /** An order that does not look at what was made before. */
  public Order(Path folder, Set<Integer> pages, Optional<Path> out, boolean reproducible) {
    this(folder, pages, out, reproducible, false);
  }

  /** The same order, keeping what was made or not. */
  public Order keeping(boolean kept) {
    return new Order(folder, pages, out, reproducible, kept);
  }

  /** All pages of an issue into its own out. */
  public static Order of(Path folder) {
    return new Order(folder, Set.of(), Optional.empty(), false);
  }

  /** The folder to write to. */
  public Path target() {
    return out.orElseGet(() -> folder.resolve("out"));
  }

  /** The same order for these pages. */
  public Order withPages(Set<Integer> others) {
    return new Order(folder, others, out, reproducible);
  }

  /** Whether a page is to be written. */
  public boolean wants(int page) {
    return pages.isEmpty() || pages.contains(page);
  }
}
