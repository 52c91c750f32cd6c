package dev.duikai.preflight.line;

import dev.duikai.preflight.page.Glyph;
import java.util.ArrayList;
import java.util.List;

/** Joins glyphs to runs and runs to lines, in the order of painting. */
public final class RunMaker {

  /** Thousandths of a point that a baseline may wander inside a run. */
  private static final int STEADY = 2;

  /** White between two glyphs of one line, in ems; a gutter is at least one em. */
  private static final double WHITE = 0.9;

  /** The same in display type, which has no gutters. */
  private static final double DISPLAY_WHITE = 2.2;

  private static final double OVERLAP = -1.1;
  private static final int DISPLAY = 11_300;

  /** Shares of an em by which the parts of one line may stand off each other. */
  private static final double SHIFT = 0.3;

  private RunMaker() {}

  /** The runs of some glyphs; those without ink are left out. */
  public static List<Run> runs(List<Glyph> glyphs) {
    List<Run> runs = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!glyph.inked()) {
        continue;
      }
      if (!open.isEmpty() && !continues(open.getLast(), glyph)) {
        runs.add(new Run(open));
        open.clear();
      }
      open.add(glyph);
    }
    if (!open.isEmpty()) {
      runs.add(new Run(open));
    }
    return runs;
  }

  private static boolean continues(Glyph before, Glyph next) {
    boolean same =
        before.size().equals(next.size())
            && before.face().equals(next.face())
            && before.upright() == next.upright()
            && before.ink().equals(next.ink())
            && before.embedded() == next.embedded();
    if (!same) {
      return false;
    }
    if (next.upright()) {
      return Math.abs(next.x().units() - before.x().units()) < next.size().units() / 2
          && near(next.top().units() - before.bottom().units(), next.size().units());
    }
    return Math.abs(next.baseline().units() - before.baseline().units()) <= STEADY
        && near(next.x().units() - before.right().units(), next.size().units());
  }

  private static boolean near(int gap, int size) {
    double white = size > DISPLAY ? DISPLAY_WHITE : WHITE;
    return gap >= OVERLAP * size && gap <= white * size;
  }

  /** The lines of some runs. */
  public static List<TextLine> lines(List<Run> runs) {
    List<TextLine> lines = new ArrayList<>();
    List<Run> open = new ArrayList<>();
    for (Run run : runs) {
      if (!open.isEmpty() && !joins(open.getLast(), run)) {
        lines.add(TextLine.of(open));
        open.clear();
      }
      open.add(run);
    }
    if (!open.isEmpty()) {
      lines.add(TextLine.of(open));
    }
    return lines;
  }

  private static boolean joins(Run before, Run run) {
    if (before.upright() || run.upright()) {
      return false;
    }
    int size = Math.max(before.size().units(), run.size().units());
    int smaller = Math.min(before.size().units(), run.size().units());
    int shift = Math.abs(run.first().baseline().units() - before.last().baseline().units());
    int gap = run.first().x().units() - before.last().right().units();
    // The mark of one story and the head of the next may stand on one baseline.
    boolean apart = size > DISPLAY && smaller <= DISPLAY;
    return shift <= SHIFT * size && near(gap, apart ? smaller : size);
  }
}
