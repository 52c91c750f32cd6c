package dev.duikai.proof;

import dev.duikai.sheet.Ink;
import java.awt.Color;

/** Inks as a screen shows them. Black type is black: a profile would make it a dull grey. */
final class ScreenInk {

  private static final double SOLID = 1000;
  private static final int WHITE = 255;

  private ScreenInk() {}

  static Color of(Ink ink) {
    return new Color(
        light(ink.cyan(), ink.black()),
        light(ink.magenta(), ink.black()),
        light(ink.yellow(), ink.black()));
  }

  private static int light(int ink, int black) {
    return (int) Math.round(WHITE * (1 - ink / SOLID) * (1 - black / SOLID));
  }
}
