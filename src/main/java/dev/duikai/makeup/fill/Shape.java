package dev.duikai.makeup.fill;

/**
 * One form in which an item can stand on the page.
 *
 * @param form number by which the caller knows the form
 * @param columns its width
 * @param lines its height
 * @param cost how far it is from the item's best form
 * @param top what meets the eye at its top
 * @param picture cells (columns × lines) that its pictures cover
 * @param broken whether its measure is broken (破栏)
 */
public record Shape(
    int form, int columns, int lines, int cost, Top top, int picture, boolean broken) {}
