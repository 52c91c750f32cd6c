package dev.duikai.preflight.verdict;

import dev.duikai.measure.Length;

/**
 * What was measured of a page's text (M1, M4, M11).
 *
 * @param lines lines in legs
 * @param characters inked characters in legs
 * @param offGrid the furthest that a baseline lies off the grid (M4)
 * @param looseLines lines with a gap over a tenth of an em
 * @param widestGap the widest gap between two characters in thousandths of an em
 */
public record TextFacts(int lines, int characters, Length offGrid, int looseLines, int widestGap) {}
