package dev.duikai.compose;

import dev.duikai.compose.fit.Fitting;
import dev.duikai.compose.fit.Strip;
import dev.duikai.compose.item.Box;
import dev.duikai.compose.item.Glue;
import dev.duikai.compose.item.Items;
import dev.duikai.compose.item.PlacedGlyph;
import java.util.ArrayList;
import java.util.List;

/** Sets the glyphs of one line: the white that the breaker decided on, to the last unit. */
final class LineSetter {

  private final Items items;
  private final Strip strip;
  private final Fitting fitting;

  LineSetter(Items items, Strip strip, int em) {
    this.items = items;
    this.strip = strip;
    this.fitting = new Fitting(strip, em);
  }

  /** A line that fills the room exactly; the glyphs start at {@code x}. */
  SetLine filled(int i, int j, int x, long room) {
    long fill = fitting.fill(i, j, room, Typesetter.WIDEST_GAP);
    long delta = fill - strip.natural(i, j);
    SetLine line = delta < 0 ? shrunk(i, j, x, -delta) : stretched(i, j, x, delta);
    return fill > room
        ? new SetLine(line.glyphs(), line.adjustment().hung((int) (fill - room)))
        : line;
  }

  /** A line at its natural width, or shrunk if it would not fit. */
  public SetLine natural(int i, int j, int x, long room) {
    long excess = strip.natural(i, j) - room;
    return excess > 0 ? shrunk(i, j, x, excess) : stretched(i, j, x, 0);
  }

  private SetLine shrunk(int i, int j, int x, long need) {
    long[] taken = fitting.taken(i, j, need);
    long[] whole = new long[taken.length];
    for (Glue.Gives gives : Glue.Gives.values()) {
      whole[gives.ordinal()] = strip.shrink(gives, i, j);
    }
    long[] seen = new long[taken.length];
    int[] whites = new int[j - i];
    for (int g = i; g < j - 1; g++) {
      Glue glue = items.glues().get(g);
      int c = glue.gives().ordinal();
      long before = share(taken[c], seen[c], whole[c]);
      seen[c] += glue.shrink();
      whites[g - i] = glue.natural() - (int) (share(taken[c], seen[c], whole[c]) - before);
    }
    return line(i, j, x, whites, Adjustment.shrunk(taken));
  }

  private SetLine stretched(int i, int j, int x, long need) {
    long spaces = Math.min(need, strip.stretch(Glue.Gives.SPACE, i, j));
    long latin = Math.min(need - spaces, strip.stretch(Glue.Gives.HAN_LATIN, i, j));
    long rest = need - spaces - latin;
    long spacesWhole = strip.stretch(Glue.Gives.SPACE, i, j);
    long latinWhole = strip.stretch(Glue.Gives.HAN_LATIN, i, j);
    int gaps = strip.evens(i, j);
    long seenSpaces = 0;
    long seenLatin = 0;
    int seenGaps = 0;
    int[] whites = new int[j - i];
    for (int g = i; g < j - 1; g++) {
      Glue glue = items.glues().get(g);
      long white = glue.natural();
      if (glue.gives() == Glue.Gives.SPACE) {
        white += step(spaces, seenSpaces, glue.stretch(), spacesWhole);
        seenSpaces += glue.stretch();
      } else if (glue.gives() == Glue.Gives.HAN_LATIN) {
        white += step(latin, seenLatin, glue.stretch(), latinWhole);
        seenLatin += glue.stretch();
      }
      if (glue.even() && gaps > 0) {
        white += step(rest, seenGaps, 1, gaps);
        seenGaps++;
      }
      whites[g - i] = (int) white;
    }
    int gap = gaps == 0 ? 0 : (int) (rest / gaps);
    return line(i, j, x, whites, Adjustment.stretched(spaces, latin, gaps == 0 ? 0 : rest, gap));
  }

  private static long step(long amount, long seen, long more, long whole) {
    return share(amount, seen + more, whole) - share(amount, seen, whole);
  }

  private static long share(long amount, long part, long whole) {
    return whole == 0 ? 0 : amount * part / whole;
  }

  private SetLine line(int i, int j, int x, int[] whites, Adjustment adjustment) {
    List<PlacedGlyph> glyphs = new ArrayList<>();
    int at = x;
    for (int b = i; b < j; b++) {
      Box box = items.boxes().get(b);
      for (PlacedGlyph glyph : box.glyphs()) {
        glyphs.add(glyph.moved(at));
      }
      at += box.width() + whites[b - i];
    }
    return new SetLine(glyphs, adjustment);
  }
}
