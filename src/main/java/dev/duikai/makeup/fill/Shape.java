package dev.duikai.makeup.fill;

/**
 * One form in which an item can stand on the page.
 *
 * @param form number by which the caller knows the form
 * @param columns its width
 * @param lines its height
 * @param cost how far it is from the item's best form
 * @param top what meets the eye at its top
 * @param picture what its pictures cover
 * @param broken whether its measure is broken (破栏)
 * @param boxed whether a box or tint surrounds it
 * @param text its lines of text
 */
public record Shape(
    int form,
    int columns,
    int lines,
    int cost,
    Top top,
    Cells picture,
    boolean broken,
    boolean boxed,
    TextLines text) {

  /** A rectangle without head, picture or box of its own. */
  public static Shape plain(int columns, int lines, int cost) {
    return new Shape(0, columns, lines, cost, Top.CLOSED, Cells.NONE, false, false, TextLines.NONE);
  }
}
