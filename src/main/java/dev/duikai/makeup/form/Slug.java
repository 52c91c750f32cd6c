package dev.duikai.makeup.form;

import dev.duikai.compose.Composed;
import dev.duikai.compose.SetLine;
import dev.duikai.makeup.fill.TextLines;
import dev.duikai.measure.Length;
import java.util.List;

/** One piece of a galley: what the leg cutter counts in lines. */
public sealed interface Slug {

  /** Lines that it takes at its best. */
  int natural();

  /** Its lines of text where it takes so many, and how many of them are loose. */
  TextLines text(int lines);

  /**
   * A paragraph or item.
   *
   * @param composed its settings by number of lines
   * @param options the numbers of lines that it may take, the best first
   * @param prices what each costs against the best
   * @param loose how many lines are loose in each
   * @param block index of the copy's block
   */
  record Text(
      Composed composed,
      List<Integer> options,
      List<Integer> prices,
      List<Integer> loose,
      int block)
      implements Slug {

    @Override
    public int natural() {
      return composed.natural();
    }

    @Override
    public TextLines text(int lines) {
      return new TextLines(lines, loose.get(options.indexOf(lines)));
    }
  }

  /**
   * A subhead (小标题): white, then its lines; it never ends a leg.
   *
   * @param lines its lines
   * @param rows lines of the grid that it takes
   * @param lift how far its lines stand above the foot of these
   * @param block index of the copy's block
   */
  record Subhead(List<SetLine> lines, int rows, Length lift, int block) implements Slug {

    @Override
    public int natural() {
      return rows;
    }

    @Override
    public TextLines text(int lines) {
      return TextLines.NONE;
    }
  }
}
