package dev.duikai.forme;

import dev.duikai.forme.furniture.Placed;
import dev.duikai.forme.furniture.StyleCase;
import dev.duikai.forme.housead.HouseAdSetter;
import dev.duikai.grammar.HouseAd;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedSlot;
import dev.duikai.measure.Rect;
import java.time.LocalDate;
import java.util.List;

/**
 * Chooses a house ad for a place: another one for each day and page, and never the same twice on
 * one.
 */
final class HouseAds {

  private HouseAds() {}

  static Placed choose(
      List<HouseAd> ads,
      LocalDate date,
      PagePlan plan,
      PlacedSlot slot,
      StyleCase types,
      Rect rect) {
    if (ads.isEmpty()) {
      return Placed.NONE;
    }
    int nth = 0;
    for (PlacedSlot other : plan.slots()) {
      if (other.equals(slot)) {
        break;
      }
      nth += other.houseAd() ? 1 : 0;
    }
    long start = date.toEpochDay() * 5 + plan.copy().page() * 3L;
    HouseAd ad = ads.get((int) Math.floorMod(start + nth, (long) ads.size()));
    return new HouseAdSetter(types).set(ad, rect, plan.copy().page());
  }
}
