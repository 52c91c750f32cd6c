package dev.duikai.sheet;

import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import java.util.List;

/**
 * One page as it goes to press: what stands where, and nothing of why.
 *
 * @param title what the file calls the page, such as 河东日报 2026-01-25 A02
 * @param page the page's number
 * @param name what readers call it, such as A02
 * @param width width of the trimmed page (成品尺寸)
 * @param height height of the trimmed page
 * @param bleed what is printed beyond the trim (出血)
 * @param grid the page's line and column grid
 * @param items everything on the page in paint order
 */
public record Sheet(
    String title,
    int page,
    String name,
    Length width,
    Length height,
    Length bleed,
    Grid grid,
    List<Item> items) {

  public Sheet {
    items = List.copyOf(items);
  }

  /** The same page with other items. */
  public Sheet withItems(List<Item> others) {
    return new Sheet(title, page, name, width, height, bleed, grid, others);
  }
}
