package dev.duikai.proof;

import dev.duikai.measure.Rect;
import dev.duikai.sheet.Ink;

/**
 * A line of text and how it came to its measure.
 *
 * @param area its row in its leg
 * @param kind what was done to it
 */
public record LineTone(Rect area, Kind kind) {

  /** What was done to a line, and the tone and word that a proof has for it. */
  public enum Kind {
    SOLID("密排", Ink.PAPER),
    SHRUNK("挤压", new Ink(250, 0, 0, 0)),
    SPACED("微调", new Ink(0, 0, 250, 0)),
    SEEN("疏 >5%", new Ink(0, 250, 500, 0)),
    STANDS_OUT("疏 >10%", new Ink(0, 550, 700, 0)),
    HUNG("悬挂", new Ink(350, 0, 400, 0)),
    FLAWED("不合规", new Ink(0, 800, 100, 0));

    private final String word;
    private final Ink ink;

    Kind(String word, Ink ink) {
      this.word = word;
      this.ink = ink;
    }

    /** What the legend says. */
    public String word() {
      return word;
    }

    /** The ground that the line is given. */
    public Ink ink() {
      return ink;
    }
  }
}
