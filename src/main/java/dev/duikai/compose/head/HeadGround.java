package dev.duikai.compose.head;

import dev.duikai.measure.Length;
import java.util.List;

/**
 * The ground of a reversed main head (反白), over the whole width of its block.
 *
 * @param top its upper edge from the head's top edge
 * @param height how high it is
 */
public record HeadGround(Length top, Length height) {

  /** Ground above, below and beside the type, in thousandths of its size. */
  private static final int ROOM = 300;

  /** What the ground of some lines needs on each side of them. */
  static Length room(Length size) {
    return Length.units(size.units() * ROOM / 1000);
  }

  /** The ground under the main head among these lines. */
  public static HeadGround under(List<HeadLine> lines) {
    List<HeadLine> main = lines.stream().filter(line -> line.part() == HeadPart.MAIN).toList();
    Length size = main.getFirst().size();
    Length room = room(size);
    Length top = main.getFirst().baseline().minus(size.scaled(0.88)).minus(room);
    Length foot = main.getLast().baseline().plus(size.scaled(0.12)).plus(room);
    return new HeadGround(top, foot.minus(top));
  }
}
