package dev.duikai.preflight.board;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.preflight.anatomy.Advert;
import dev.duikai.preflight.anatomy.Anatomy;
import dev.duikai.preflight.anatomy.Panel;
import dev.duikai.preflight.anatomy.PrintedStory;
import dev.duikai.preflight.line.Boxes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays stories and the rest on the grid. */
final class BlockMaker {

  /** Lines of white that may belong to the head under them. */
  private static final int HEAD_WHITE = 5;

  /** The white line over an advertisement. */
  private static final int AD_WHITE = 1;

  private final Anatomy anatomy;
  private final Ruler ruler;

  private BlockMaker(Anatomy anatomy) {
    this.anatomy = anatomy;
    this.ruler = new Ruler(anatomy.grid());
  }

  static List<Block> of(Anatomy anatomy) {
    return new BlockMaker(anatomy).make();
  }

  private List<Block> make() {
    List<Block> tight = new ArrayList<>();
    for (PrintedStory story : anatomy.stories()) {
      tight.add(block(Block.Kind.STORY, room(story), Optional.of(story)));
    }
    for (Advert advert : anatomy.adverts()) {
      tight.add(block(Block.Kind.ADVERT, advert.box(), Optional.empty()));
    }
    for (Rect guide : anatomy.furniture().guides()) {
      tight.add(block(Block.Kind.GUIDE, framed(guide), Optional.empty()));
    }
    anatomy
        .furniture()
        .zone()
        .ifPresent(zone -> tight.add(block(Block.Kind.NAMEPLATE, zone, Optional.empty())));
    return tight.stream().map(block -> block.from(top(block, tight))).toList();
  }

  private Rect room(PrintedStory story) {
    Rect box = story.box();
    return story.panel().map(Panel::box).map(p -> Boxes.around(framed(p), box)).orElse(box);
  }

  /** A frame stands on the half line; its block takes the whole one. */
  private Rect framed(Rect frame) {
    Length half = anatomy.grid().pitch().scaled(0.5);
    return new Rect(
        frame.x(), frame.y().minus(half), frame.width(), frame.height().plus(half.times(2)));
  }

  private Block block(Block.Kind kind, Rect box, Optional<PrintedStory> story) {
    int column = ruler.column(box.x());
    int line = ruler.line(box.y());
    int end = Math.max(line + 1, ruler.end(box.bottom()));
    int right = Math.max(column + 1, ruler.columnEnd(box.right()));
    return new Block(kind, column, right - column, line, end, story);
  }

  /** The line under whatever stands over a block, if only white lies between. */
  private static int top(Block block, List<Block> all) {
    int above = 0;
    for (Block other : all) {
      if (!other.equals(block) && other.sharesColumns(block) && other.end() <= block.line()) {
        above = Math.max(above, other.end());
      }
    }
    int own = block.isStory() ? HEAD_WHITE : AD_WHITE;
    return block.line() - above <= own ? above : block.line();
  }
}
