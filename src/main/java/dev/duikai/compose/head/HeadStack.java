package dev.duikai.compose.head;

import dev.duikai.measure.Length;
import java.util.ArrayList;
import java.util.List;

/** Piles the parts of a head on each other and brings them to whole lines of the grid. */
final class HeadStack {

  /** A sum that misses a row by no more than this takes it from the white above. */
  private static final int TOLERANCE = 3000;

  /** Least white above a head at the top of the page. */
  private static final int PAGE_TOP = 4000;

  /** Share of spare white that goes above a head of several parts, in hundredths. */
  private static final int ABOVE = 50;

  /** The same for a head of one part, which has no white inside. */
  private static final int ABOVE_ALONE = 62;

  private record Entry(HeadText text, FittedLines fitted) {}

  private final Length width;
  private final HeadFrame frame;
  private final List<Entry> entries = new ArrayList<>();

  HeadStack(Length width, HeadFrame frame) {
    this.width = width;
    this.frame = frame;
  }

  void add(HeadText text, FittedLines fitted) {
    entries.add(new Entry(text, fitted));
  }

  HeadBlock block(FittedLines main, int fill, int cost) {
    int type = 0;
    int gaps = 0;
    int tail = 0;
    int inner = 0;
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (onGrid(entry)) {
        tail += frame.pitch().units();
        continue;
      }
      type += height(entry);
      int gap = gapAfter(i);
      gaps += gap;
      inner += gap > 0 ? 1 : 0;
    }
    int foot = frame.foot().units();
    int least = frame.top().units() + type + gaps + foot;
    int pitch = frame.pitch().units();
    int rows = Math.ceilDiv(Math.max(pitch, least - TOLERANCE), pitch) + frame.extra();
    int spare = rows * pitch - least;
    List<HeadLine> lines = place(spare, inner, rows, false);
    List<HeadLine> topLines = place(spare, inner, rows, true);
    int tailRows = tail / pitch;
    return new HeadBlock(
        rows + tailRows,
        lines,
        topLines,
        main.size(),
        main.lines().size(),
        fill,
        cost + 4 * frame.extra(),
        "");
  }

  private static boolean onGrid(Entry entry) {
    return entry.text().part() == HeadPart.BYLINE || entry.text().part() == HeadPart.JUMP_IN;
  }

  private static int height(Entry entry) {
    return entry.fitted().height(entry.text().style().pitch()).units() + 2 * room(entry);
  }

  /** Ground above and below a reversed part. */
  private static int room(Entry entry) {
    return entry.text().reversed() ? HeadGround.room(entry.fitted().size()).units() : 0;
  }

  /** White to the next part: less under a kicker, more over a deck (page-look section 2). */
  private int gapAfter(int i) {
    if (i + 1 >= entries.size() || onGrid(entries.get(i + 1))) {
      return 0;
    }
    Entry next = entries.get(i + 1);
    int size = entries.get(i).fitted().size().units();
    return switch (entries.get(i).text().part()) {
      case LABEL -> size * 7 / 10;
      case SERIES -> size / 2;
      case KICKER -> size * 4 / 10;
      case MAIN -> next.fitted().size().units() / 2;
      case DECK -> next.fitted().size().units() * 3 / 10;
      case BYLINE, JUMP_IN -> 0;
    };
  }

  private List<HeadLine> place(int spare, int inner, int rows, boolean atTop) {
    int above;
    int between;
    if (atTop) {
      int free = spare + frame.top().units() - PAGE_TOP;
      above = PAGE_TOP + free * 20 / 100;
      between = inner == 0 ? 0 : free * 30 / 100 / inner;
    } else {
      int share = inner == 0 ? ABOVE_ALONE : ABOVE;
      above = frame.top().units() + (spare < 0 ? spare : spare * share / 100);
      between = inner == 0 || spare < 0 ? 0 : spare * 20 / 100 / inner;
    }
    List<HeadLine> lines = new ArrayList<>();
    int y = above;
    int row = rows;
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (onGrid(entry)) {
        addOnGrid(lines, entry, row++);
        continue;
      }
      addLines(lines, entry, y);
      int gap = gapAfter(i);
      y += height(entry) + gap + (gap > 0 ? between : 0);
    }
    return lines;
  }

  private void addLines(List<HeadLine> lines, Entry entry, int top) {
    FittedLines fitted = entry.fitted();
    int size = fitted.size().units();
    int pitch = (int) ((long) size * entry.text().style().pitch() / 1000);
    for (int i = 0; i < fitted.lines().size(); i++) {
      int baseline = top + room(entry) + i * pitch + ascent(size);
      int x = Math.max(room(entry), x(fitted.widths().get(i)));
      lines.add(line(entry, i, x, baseline));
    }
  }

  private void addOnGrid(List<HeadLine> lines, Entry entry, int row) {
    int body = frame.body().units();
    int pitch = frame.pitch().units();
    int baseline = row * pitch + (pitch - body) / 2 + ascent(body);
    boolean jump = entry.text().part() == HeadPart.JUMP_IN;
    int x = jump ? 2 * body : x(entry.fitted().widths().getFirst());
    lines.add(line(entry, 0, x, baseline));
  }

  private int x(Length lineWidth) {
    return frame.align() == HeadFrame.Align.LEFT ? 0 : (width.units() - lineWidth.units()) / 2;
  }

  private static HeadLine line(Entry entry, int i, int x, int baseline) {
    FittedLines fitted = entry.fitted();
    return new HeadLine(
        entry.text().part(),
        fitted.lines().get(i),
        Length.units(x),
        Length.units(baseline),
        fitted.widths().get(i),
        fitted.size(),
        fitted.squeeze());
  }

  /** From the top of the em-box to the baseline of Han type. */
  private static int ascent(int size) {
    return size * 88 / 100;
  }
}
