package dev.duikai.makeup.form;

import dev.duikai.compose.SetLine;
import dev.duikai.copy.Block;
import dev.duikai.measure.Length;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a form off its galley, leg by leg. */
public final class SetLegs {

  private SetLegs() {}

  /** What a line is. */
  public enum Kind {
    TEXT,
    SUBHEAD
  }

  /**
   * A line of type in a leg.
   *
   * @param leg the leg, from 0
   * @param row its line in the leg, from 0
   * @param lift how far its baseline stands above that of its row
   * @param line its glyphs
   * @param kind what it is
   * @param block the story's block that it belongs to
   * @param story the story that it belongs to
   */
  public record LegLine(
      int leg, int row, Length lift, SetLine line, Kind kind, Block block, String story) {}

  /** All lines of a form in reading order. */
  public static List<LegLine> of(StoryForm form) {
    List<LegLine> lines = new ArrayList<>();
    int[] bounds = bounds(form);
    int at = 0;
    for (int i = 0; i < form.cut().placed(); i++) {
      at = add(lines, form, bounds, i, at);
    }
    return lines;
  }

  private static int add(List<LegLine> lines, StoryForm form, int[] bounds, int i, int from) {
    int at = from;
    switch (form.galley().slugs().get(i)) {
      case Slug.Text text -> {
        int count = form.cut().options().get(i);
        boolean last = i + 1 == form.cut().placed();
        int shown = last ? form.cut().stop() : count;
        List<SetLine> set = text.composed().lines(count);
        for (SetLine line : set.subList(0, shown)) {
          lines.add(line(form, bounds, at++, Length.ZERO, line, Kind.TEXT, text.block()));
        }
      }
      case Slug.Subhead subhead -> {
        int first = at + subhead.rows() - subhead.lines().size();
        for (SetLine line : subhead.lines()) {
          lines.add(
              line(form, bounds, first++, subhead.lift(), line, Kind.SUBHEAD, subhead.block()));
        }
        at += subhead.rows();
      }
    }
    return at;
  }

  private static LegLine line(
      StoryForm form, int[] bounds, int at, Length lift, SetLine line, Kind kind, int block) {
    int leg = 0;
    while (at >= bounds[leg]) {
      leg++;
    }
    int row = at - (leg == 0 ? 0 : bounds[leg - 1]);
    Portion portion = form.portion();
    return new LegLine(
        leg,
        row,
        lift,
        line,
        kind,
        portion.blocks().get(block),
        portion.owners().get(block).story());
  }

  /** The first text line behind each leg, counted through. */
  private static int[] bounds(StoryForm form) {
    int legs = form.legs().size();
    int[] bounds = new int[legs];
    int sum = 0;
    for (int i = 0; i < legs; i++) {
      sum += form.linesOf(i);
      bounds[i] = sum;
    }
    return bounds;
  }
}
