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

  /** The frame of one sheet. */
  public static PageFrame of(Sheet sheet, boolean marks) {
    return of(sheet.width(), sheet.height(), sheet.bleed(), marks);
  }

  /** The frame of a trim of this size. */
  public static PageFrame of(Length width, Length height, Length bleed, boolean marks) {
    int margin = bleed.units() + (marks ? SLUG.units() : 0);
    int left = roundedUp(margin);
    int top = roundedUp(margin + height.units());
    return new PageFrame(
        left,
        top,
        width.units(),
        height.units(),
        bleed.units(),
        roundedUp(left + width.units() + margin),
        roundedUp(top + margin));
  }

  /**
   * The frame of a sheet that is a part of this trim.
   *
   * @param from where the sheet begins, from the trim's left
   */
  public PageFrame part(Length from, Length partWidth) {
    return new PageFrame(
        left + from.units(), top, partWidth.units(), height, bleed, mediaWidth, mediaHeight);
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
