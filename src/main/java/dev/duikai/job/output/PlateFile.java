package dev.duikai.job.output;

import dev.duikai.copy.PageCopy;
import java.util.List;

/**
 * A file for the plant and the pages on it.
 *
 * @param name its name without an ending
 * @param pages its pages, from left to right
 */
public record PlateFile(String name, List<PageCopy> pages) {

  private static final String SUM = ".sha256";

  public PlateFile {
    pages = List.copyOf(pages);
  }

  /** The PDF. */
  public String pdf() {
    return name + ".pdf";
  }

  /** The checksum beside a PDF. */
  public static String checksum(String pdf) {
    return pdf + SUM;
  }

  /** The display list of a page as text. */
  public String sheetText(PageCopy page) {
    return pages.size() == 1 ? name + ".sheet.txt" : name + "." + page.page() + ".sheet.txt";
  }

  /** The numbers of its pages. */
  public List<Integer> numbers() {
    return pages.stream().map(PageCopy::page).toList();
  }
}
