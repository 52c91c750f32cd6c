package dev.duikai.preflight.board;

import dev.duikai.measure.Rect;
import dev.duikai.preflight.anatomy.Anatomy;
import dev.duikai.preflight.anatomy.Head;
import dev.duikai.preflight.anatomy.LegLine;
import dev.duikai.preflight.anatomy.Panel;
import dev.duikai.preflight.anatomy.PrintedStory;
import dev.duikai.preflight.line.TextLine;
import java.util.List;

/** The cells of a page, columns by lines, each by what prints in it. */
final class Cells {

  private final Use[][] uses;
  private final Ruler ruler;

  private Cells(Ruler ruler) {
    this.ruler = ruler;
    this.uses = new Use[ruler.grid().columns()][ruler.grid().lines()];
    for (Use[] column : uses) {
      java.util.Arrays.fill(column, Use.WHITE);
    }
  }

  static Cells of(Anatomy anatomy, List<Block> blocks) {
    Cells cells = new Cells(new Ruler(anatomy.grid()));
    for (Block block : blocks) {
      if (block.isStory()) {
        cells.mark(block, block.story().orElseThrow());
      } else {
        cells.mark(Use.OTHER, block.column(), block.right(), block.line(), block.end());
      }
    }
    return cells;
  }

  Use[] column(int column) {
    return uses[column];
  }

  private void mark(Block block, PrintedStory story) {
    story.panel().map(Panel::box).ifPresent(this::frame);
    head(block, story.head());
    for (LegLine line : story.lines()) {
      line.parts().forEach(part -> mark(Use.TEXT, part.box()));
    }
    story
        .pictures()
        .forEach(picture -> {
          mark(Use.PICTURE, picture.image().box());
          picture.caption().forEach(line -> caption(line, picture.image().box()));
        });
  }

  /**
   * A head's rows are its block's over the whole width, an upright one's columns over its height.
   */
  private void head(Block block, Head head) {
    if (head.upright()) {
      head.box().ifPresent(box -> upright(block, box));
      return;
    }
    for (TextLine line : head.all()) {
      int from = ruler.line(line.box().y());
      mark(Use.HEAD, block.column(), block.right(), from, ruler.end(line.box().bottom()));
    }
  }

  private void upright(Block block, Rect box) {
    int column = ruler.column(box.x());
    mark(Use.HEAD, column, ruler.columnEnd(box.right()), block.line(), block.end());
  }

  private void caption(TextLine line, Rect image) {
    mark(Use.PICTURE, new Rect(image.x(), line.box().y(), image.width(), line.box().height()));
  }

  /** The inset lines of a box. */
  private void frame(Rect frame) {
    int column = ruler.column(frame.x());
    int right = ruler.columnEnd(frame.right());
    int first = ruler.line(frame.y());
    int last = ruler.line(frame.bottom());
    mark(Use.OTHER, column, right, first, first + 1);
    mark(Use.OTHER, column, right, last, last + 1);
  }

  private void mark(Use use, Rect box) {
    mark(
        use,
        ruler.column(box.x()),
        ruler.columnEnd(box.right()),
        ruler.line(box.y()),
        ruler.end(box.bottom()));
  }

  private void mark(Use use, int column, int right, int line, int end) {
    for (int c = column; c < Math.min(right, uses.length); c++) {
      for (int l = Math.max(0, line); l < Math.min(end, uses[c].length); l++) {
        uses[c][l] = use;
      }
    }
  }
}
