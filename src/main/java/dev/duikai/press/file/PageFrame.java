package dev.duikai.press.file;

import dev.duikai.measure.Length;
import dev.duikai.sheet.Sheet;
import java.util.List;

/**
 * Where the trimmed page lies on the PDF page, in thousandths of a point from its bottom left. The
 * trim's left and top fall on whole hundredths, because some readers round the boxes to that.
 *
 * @param left the trim's left edge
 * @param top the trim's top edge
 * @param width width of the trim
 * @param height height of the trim
 * @param bleed what is printed beyond the trim
 * @param mediaWidth width of the PDF page
 * @param mediaHeight height of the PDF page
 */
public record PageFrame(
    int left, int top, int width, int height, int bleed, int mediaWidth, int mediaHeight) {

  /** The room for marks beyond the bleed. */
  public static final Length SLUG = Length.millimetres(12);

  private static final int HUNDREDTH = 10;

  public static PageFrame of(Sheet sheet, boolean marks) {
    int bleed = sheet.bleed().units();
    int margin = bleed + (marks ? SLUG.units() : 0);
    int left = roundedUp(margin);
    int top = roundedUp(margin + sheet.height().units());
    return new PageFrame(
        left,
        top,
        sheet.width().units(),
        sheet.height().units(),
        bleed,
        roundedUp(left + sheet.width().units() + margin),
        roundedUp(top + margin));
  }

  /** The PDF x of a sheet x. */
  public int x(int sheetX) {
    return left + sheetX;
  }

  /** The PDF y, upwards, of a sheet y, downwards. */
  public int y(int sheetY) {
    return top - sheetY;
  }

  List<String> trimBox() {
    return box(0);
  }

  List<String> bleedBox() {
    return box(bleed);
  }

  private List<String> box(int beyond) {
    return List.of(
        Numbers.thousandths(left - beyond),
        Numbers.thousandths(top - height - beyond),
        Numbers.thousandths(left + width + beyond),
        Numbers.thousandths(top + beyond));
  }

  private static int roundedUp(int units) {
    return Math.ceilDiv(units, HUNDREDTH) * HUNDREDTH;
  }
}
