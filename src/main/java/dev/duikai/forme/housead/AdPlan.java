package dev.duikai.forme.housead;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where ornament and words of a house ad stand, by its proportion: side by side in a wide strip,
 * above each other in a square or a tall column.
 *
 * @param words room of the words, the mark's corner among it
 * @param tall whether the ad is a tall column
 */
record AdPlan(Optional<Rect> ornament, Rect words, boolean tall) {

  private static final double STRIP = 2.3;
  private static final double TALL = 0.72;

  /**
   * The plans of an area: with a full ornament, with a smaller one, and without.
   *
   * @param markRight whether the mark stands at the right; the ornament of a strip stands at the
   *     other end
   * @param hangs whether the ornament hangs from the top
   * @param top what the mark needs at the top
   */
  static List<AdPlan> of(Rect area, boolean markRight, boolean hangs, Length top) {
    double proportion = area.width().units() / (double) area.height().units();
    Length pad = pad(area);
    List<AdPlan> plans = new ArrayList<>();
    for (double part : new double[] {1, 0.6}) {
      plans.add(
          proportion > STRIP ? strip(area, markRight, hangs, part) : above(area, hangs, top, part));
    }
    plans.add(new AdPlan(Optional.empty(), area.inset(pad), false));
    return plans;
  }

  private static Length pad(Rect area) {
    double least = Math.min(area.width().points(), area.height().points());
    return Length.points(Math.clamp(least * 0.07, 4, 16));
  }

  private static AdPlan strip(Rect area, boolean markRight, boolean hangs, double part) {
    Length pad = pad(area);
    double high = area.height().points();
    double wide = Math.clamp(area.width().points() * 0.3, high * 0.8, high * 2.4) * part;
    Length drawn = Length.points(wide);
    Rect inner = area.inset(pad);
    Length y = hangs ? area.y() : area.y().plus(pad);
    Length height = area.height().minus(pad);
    Length x = markRight ? area.x() : area.right().minus(drawn);
    Rect ornament = new Rect(x, y, drawn, height);
    Rect words =
        markRight
            ? Rect.between(ornament.right().plus(pad), inner.y(), inner.right(), inner.bottom())
            : Rect.between(inner.x(), inner.y(), ornament.x().minus(pad), inner.bottom());
    return new AdPlan(Optional.of(ornament), words, false);
  }

  private static AdPlan above(Rect area, boolean hangs, Length top, double part) {
    double proportion = area.width().units() / (double) area.height().units();
    boolean tall = proportion < TALL;
    Length pad = pad(area);
    double share = part * (tall ? Math.min(0.32, 0.95 * proportion) : 0.42);
    Length drawn = area.height().scaled(share);
    if (hangs) {
      Rect ornament = new Rect(area.x(), area.y().plus(top), area.width(), drawn);
      Length under = ornament.bottom().plus(pad.scaled(0.5));
      Rect below =
          Rect.between(
              area.x().plus(pad), under, area.right().minus(pad), area.bottom().minus(pad));
      return new AdPlan(Optional.of(ornament), below, tall);
    }
    Rect ornament = new Rect(area.x(), area.bottom().minus(drawn), area.width(), drawn);
    Rect words =
        Rect.between(
            area.x().plus(pad),
            area.y().plus(pad),
            area.right().minus(pad),
            ornament.y().minus(pad.scaled(0.5)));
    return new AdPlan(Optional.of(ornament), words, tall);
  }
}
