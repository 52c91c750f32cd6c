package dev.duikai.forme.ornament;

import dev.duikai.sheet.Ink;

/**
 * The colours of an ornament.
 *
 * @param solid what the shapes are drawn in
 * @param faint what stands behind them: at most a fifth of one ink
 * @param cut what is cut out: the ground
 */
public record Palette(Ink solid, Ink faint, Ink cut) {

  private static final int FAINT = 200;
  private static final int SHOWS = 400;

  /** The palette of a colour on a ground; on a tint, white stands behind. */
  public static Palette of(Ink solid, Ink ground) {
    return new Palette(solid, ground.equals(Ink.PAPER) ? faint(solid) : Ink.PAPER, ground);
  }

  /** A tint of the ink that shows best. */
  private static Ink faint(Ink ink) {
    if (ink.cyan() >= SHOWS) {
      return new Ink(FAINT, 0, 0, 0);
    }
    if (ink.magenta() >= SHOWS) {
      return new Ink(0, FAINT, 0, 0);
    }
    return ink.yellow() >= SHOWS ? new Ink(0, 0, FAINT, 0) : Ink.grey(FAINT);
  }
}
