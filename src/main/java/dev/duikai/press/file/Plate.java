package dev.duikai.press.file;

import dev.duikai.measure.Length;
import dev.duikai.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one page of a file holds (印版): a sheet, or two side by side as a spread (通版).
 *
 * @param sheets one sheet, or several of the same height and bleed, from left to right
 * @param slug what the platemaker reads beside the trim
 * @param fold where the page is folded across, from the trim's top
 */
public record Plate(List<Sheet> sheets, String slug, Optional<Length> fold) {

  public Plate {
    sheets = List.copyOf(sheets);
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("a plate holds at least one sheet");
    }
    Sheet first = sheets.getFirst();
    for (Sheet sheet : sheets) {
      if (!sheet.height().equals(first.height()) || !sheet.bleed().equals(first.bleed())) {
        throw new IllegalArgumentException("the sheets of a plate differ in height or bleed");
      }
    }
  }

  /** A sheet by itself, with its title as slug and no fold. */
  public static Plate of(Sheet sheet) {
    return new Plate(List.of(sheet), sheet.title(), Optional.empty());
  }

  /** What readers call its pages, such as A04 + A01. */
  public String label() {
    return sheets.stream().map(Sheet::name).collect(Collectors.joining(" + "));
  }

  /** Where its trim lies on the PDF page. */
  public PageFrame frame(boolean marks) {
    Sheet first = sheets.getFirst();
    Length width = sheets.stream().map(Sheet::width).reduce(Length.ZERO, Length::plus);
    return PageFrame.of(width, first.height(), first.bleed(), marks);
  }

  /** Where each sheet begins, from the trim's left; the first at zero. */
  public List<Length> starts() {
    List<Length> starts = new ArrayList<>();
    Length at = Length.ZERO;
    for (Sheet sheet : sheets) {
      starts.add(at);
      at = at.plus(sheet.width());
    }
    return starts;
  }
}
