package dev.duikai.compose;

import dev.duikai.compose.fit.Breaks;
import dev.duikai.compose.fit.Ending;
import dev.duikai.compose.fit.Fitting;
import dev.duikai.compose.fit.Strip;
import dev.duikai.compose.item.Items;
import dev.duikai.compose.rule.Setting;
import dev.duikai.copy.text.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph that is broken but not yet bound to a number of lines: every number that it can have,
 * with its price, and the lines themselves for the one that is chosen.
 */
public final class Composed {

  private final Items items;
  private final Strip strip;
  private final Setting setting;
  private final Ending ending;
  private final Breaks breaks;

  Composed(Items items, Strip strip, Setting setting, Ending ending, Breaks breaks) {
    this.items = items;
    this.strip = strip;
    this.setting = setting;
    this.ending = ending;
    this.breaks = breaks;
  }

  /** The number of lines at which the paragraph looks best. */
  public int natural() {
    return breaks.best();
  }

  /**
   * The price of a setting in so many lines; infinite if there is none. Prices of one paragraph may
   * be compared with each other.
   */
  public double price(int lines) {
    return breaks.price(lines);
  }

  /** The even gap of each full line in a setting of so many lines, thousandths of an em. */
  public int[] gaps(int lines) {
    int[] starts = breaks.starts(lines);
    int[] gaps = new int[Math.max(0, starts.length - 2)];
    Fitting fitting = new Fitting(strip, setting.body().units());
    for (int k = 0; k < gaps.length; k++) {
      int room = setting.room(k == 0).units();
      long fill = fitting.fill(starts[k], starts[k + 1], room, Typesetter.WIDEST_GAP);
      long gap = strip.gap(starts[k], starts[k + 1], fill);
      gaps[k] = (int) (1000 * gap / setting.body().units());
    }
    return gaps;
  }

  /** Whether the last line is the mark alone. */
  public boolean markAlone(int lines) {
    return breaks.markAlone(lines);
  }

  /** Characters that no face has. */
  public List<String> missing() {
    return items.missing();
  }

  /**
   * Where a line begins in the paragraph's text, in code points.
   *
   * @param lines the setting
   * @param line the line, from 0
   */
  public int offset(int lines, int line) {
    return items.boxes().get(breaks.starts(lines)[line]).at();
  }

  /** Whether a line ends with the end of a sentence, closing marks behind it left out. */
  public boolean endsSentence(int lines, int line) {
    int at = breaks.starts(lines)[line + 1] - 1;
    while (at > 0 && Characters.isCloser(items.boxes().get(at).last())) {
      at--;
    }
    return Characters.isFinalStop(items.boxes().get(at).last());
  }

  /** The text lines of a setting; glyphs count from the left edge of the measure. */
  public List<SetLine> lines(int lines) {
    int[] starts = breaks.starts(lines);
    LineSetter setter = new LineSetter(items, strip, setting.body().units());
    List<SetLine> set = new ArrayList<>();
    for (int k = 0; k + 1 < starts.length; k++) {
      boolean last = k + 2 == starts.length;
      set.add(line(setter, starts[k], starts[k + 1], k == 0, last));
    }
    if (!ending.none()) {
      EndLine end = new EndLine(items, strip, ending, setting);
      if (breaks.markAlone(lines)) {
        set.add(end.alone());
      } else {
        int from = starts[starts.length - 2];
        set.set(set.size() - 1, end.shared(set.getLast(), from));
      }
    }
    return set;
  }

  private SetLine line(LineSetter setter, int i, int j, boolean first, boolean last) {
    int indent = setting.left(first).units();
    int room = setting.room(first).units();
    SetLine line =
        setting.align() == Setting.Align.JUSTIFIED && !last
            ? setter.filled(i, j, indent, room)
            : aligned(setter, i, j, indent, room);
    FlawFinder finder = new FlawFinder(items, strip, setting.body().units());
    return line.with(finder.of(i, j, room, line));
  }

  private SetLine aligned(LineSetter setter, int i, int j, int indent, int room) {
    int left = (int) Math.max(0, room - strip.natural(i, j));
    int shift =
        switch (setting.align()) {
          case CENTRE -> left / 2;
          case RIGHT -> left;
          case JUSTIFIED, LEFT -> 0;
        };
    return setter.natural(i, j, indent + shift, room);
  }
}
