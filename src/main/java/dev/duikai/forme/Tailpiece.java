package dev.duikai.forme;

import dev.duikai.forme.furniture.Placed;
import dev.duikai.forme.ornament.Ornament;
import dev.duikai.forme.ornament.Palette;
import dev.duikai.grammar.OrnamentRules;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Tag;

/** An ornament in the middle of white that nothing else fills (尾花), in black. */
final class Tailpiece {

  static final String KIND = "ornament";

  private static final Palette BLACK = new Palette(Ink.BLACK, Ink.BLACK, Ink.PAPER);
  private static final double HEIGHT = 0.6;
  private static final double WIDTH = 0.7;
  private static final double PROPORTION = 4.5;
  private static final Length HIGHEST = Length.points(36);

  private Tailpiece() {}

  /** The ornament of these rules in a rectangle of whole lines. */
  static Placed in(Rect white, OrnamentRules rules) {
    Ornament ornament =
        Ornament.named(rules.kind().key())
            .orElseThrow(() -> new IllegalStateException("no ornament " + rules.kind().key()));
    Rect area = area(white);
    return Placed.of(KIND, white, ornament.draw(Tag.furniture(KIND), area, BLACK));
  }

  private static Rect area(Rect white) {
    int high = Math.min(HIGHEST.units(), (int) (white.height().units() * HEIGHT));
    int wide = (int) Math.min(white.width().units() * WIDTH, high * PROPORTION);
    high = Math.min(high, (int) (wide / (PROPORTION / 2)));
    Length width = Length.units(wide);
    Length height = Length.units(high);
    return new Rect(
        white.x().plus(white.width().minus(width).scaled(0.5)),
        white.y().plus(white.height().minus(height).scaled(0.5)),
        width,
        height);
  }
}
