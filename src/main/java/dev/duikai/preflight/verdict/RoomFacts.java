package dev.duikai.preflight.verdict;

import java.util.List;

/**
 * What was measured of a page's room (M2, M3, M12).
 *
 * @param columns columns of the live area
 * @param lines lines of the live area
 * @param whiteShare share of the live area that nothing fills, head white not counted (M2)
 * @param bottomGaps white lines at the foot of each column (M3)
 * @param headWhite cells of white over and under heads (M12)
 * @param pictureCells cells of pictures (M12)
 * @param textCells cells of text
 * @param headCells cells of heads
 * @param otherCells cells of advertisements and furniture
 */
public record RoomFacts(
    int columns,
    int lines,
    double whiteShare,
    List<Integer> bottomGaps,
    int headWhite,
    int pictureCells,
    int textCells,
    int headCells,
    int otherCells) {

  public RoomFacts {
    bottomGaps = List.copyOf(bottomGaps);
  }
}
