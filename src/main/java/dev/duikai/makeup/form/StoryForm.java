package dev.duikai.makeup.form;

import dev.duikai.compose.head.HeadBlock;
import dev.duikai.compose.head.UprightHead;
import dev.duikai.grammar.type.BoxStyle;
import dev.duikai.makeup.fill.Cells;
import dev.duikai.makeup.fill.TextLines;
import dev.duikai.makeup.fill.Top;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Measure;
import java.util.List;
import java.util.Optional;

/**
 * One form in which a portion can stand on the page: a rectangle of columns × lines, and what is
 * where inside.
 *
 * @param portion the copy
 * @param measure its measure
 * @param lines its height in lines
 * @param head its head, none where it runs in
 * @param headLine the line on which the head begins
 * @param inset white at each side inside a box, zero without one
 * @param legs its legs from left to right
 * @param pictures its pictures
 * @param box the box around it
 * @param top what meets the eye at its top
 * @param cost how far it is from the portion's best form
 * @param galley its text
 * @param cut how the text is cut into the legs
 * @param upright its head where it stands upright in the first column (竖题)
 */
public record StoryForm(
    Portion portion,
    Measure measure,
    int lines,
    Optional<HeadBlock> head,
    int headLine,
    Length inset,
    List<LegPlace> legs,
    List<PicturePlace> pictures,
    Optional<BoxStyle> box,
    Top top,
    int cost,
    Galley galley,
    LegCut cut,
    Optional<UprightHead> upright) {

  public StoryForm {
    legs = List.copyOf(legs);
    pictures = List.copyOf(pictures);
  }

  /** The same form with white at its foot up to so many lines. */
  public StoryForm tall(int height) {
    return new StoryForm(
        portion, measure, height, head, headLine, inset, legs, pictures, box, top, cost, galley,
        cut, upright);
  }

  /** What its pictures cover, in columns and lines from its top left. */
  public Cells pictureCells(Grid grid) {
    if (pictures.isEmpty()) {
      return Cells.NONE;
    }
    int column = grid.columnWidth().plus(grid.gutter()).units();
    int left = Integer.MAX_VALUE;
    int right = 0;
    int top = Integer.MAX_VALUE;
    int foot = 0;
    for (PicturePlace picture : pictures) {
      int from = picture.x().units();
      left = Math.min(left, Math.round((float) from / column));
      right = Math.max(right, Math.round((float) (from + picture.width().units()) / column));
      top = Math.min(top, picture.line());
      foot = Math.max(foot, picture.line() + picture.lines());
    }
    return new Cells(left, top, Math.max(1, right - left), foot - top);
  }

  /** Its lines of text, and how many of them are loose. */
  public TextLines text() {
    TextLines text = TextLines.NONE;
    for (int i = 0; i < cut.placed(); i++) {
      text = text.plus(galley.slugs().get(i).text(cut.options().get(i)));
    }
    return text;
  }

  /** Lines of text, all legs together. */
  public int textLines() {
    return legs.stream().mapToInt(LegPlace::lines).sum();
  }

  /** Lines of a leg, which may end one line before the others. */
  public int linesOf(int leg) {
    boolean early = leg >= legs.size() - cut.shortLegs();
    return legs.get(leg).lines() - (early ? 1 : 0);
  }

  /** Characters that no face has. */
  public List<String> missing() {
    return galley.missing();
  }
}
