package dev.duikai.press.file;

import dev.duikai.sheet.Ink;
import java.util.Optional;

/**
 * The content stream of one page. Colours and overprint are written only where they change. Lengths
 * are thousandths of a point in PDF coordinates.
 */
public final class Content {

  /** The name of the graphics state in which black prints over what is below. */
  public static final String OVERPRINT = "Over";

  /** The name of the graphics state in which all inks knock out. */
  public static final String KNOCK_OUT = "Knock";

  private final StringBuilder out = new StringBuilder();
  private final SpotNames spots;
  private Optional<Ink> fill = Optional.empty();
  private Optional<Ink> stroke = Optional.empty();
  private boolean overprint;

  /** Content without any operator yet. */
  public Content(SpotNames spots) {
    this.spots = spots;
  }

  /** Writes an operator with its operands as they are. */
  public Content op(String text) {
    out.append(text).append('\n');
    return this;
  }

  /** Writes an operator with lengths as operands. */
  public Content op(String operator, int... lengths) {
    for (int length : lengths) {
      out.append(Numbers.thousandths(length)).append(' ');
    }
    return op(operator);
  }

  /** Sets the colour of areas and type; solid black alone prints over when asked to. */
  public Content fill(Ink ink, boolean blackOver) {
    overprint(blackOver && ink.equals(Ink.BLACK));
    if (!fill.equals(Optional.of(ink))) {
      colour(ink, "cs 1 scn", "k");
      fill = Optional.of(ink);
    }
    return this;
  }

  /** Sets the colour of lines; solid black prints over. */
  public Content stroke(Ink ink) {
    overprint(ink.equals(Ink.BLACK));
    if (!stroke.equals(Optional.of(ink))) {
      colour(ink, "CS 1 SCN", "K");
      stroke = Optional.of(ink);
    }
    return this;
  }

  private void colour(Ink ink, String spot, String process) {
    if (ink.isSpot()) {
      op("/" + spots.name(ink) + " " + spot);
    } else {
      op(process, ink.cyan(), ink.magenta(), ink.yellow(), ink.black());
    }
  }

  /** Makes what follows knock out what is below, as pictures must. */
  public Content knockOut() {
    overprint(false);
    return this;
  }

  /** Draws with a graphics state of its own; colours and clip are afterwards what they were. */
  public void isolated(Runnable drawing) {
    Optional<Ink> fillBefore = fill;
    Optional<Ink> strokeBefore = stroke;
    boolean overprintBefore = overprint;
    op("q");
    drawing.run();
    op("Q");
    fill = fillBefore;
    stroke = strokeBefore;
    overprint = overprintBefore;
  }

  private void overprint(boolean wanted) {
    if (overprint != wanted) {
      op("/" + (wanted ? OVERPRINT : KNOCK_OUT) + " gs");
      overprint = wanted;
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
