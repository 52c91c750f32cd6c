package dev.duikai.forme.housead;

import dev.duikai.forme.furniture.AdMark;
import dev.duikai.forme.furniture.AdSpace;
import dev.duikai.forme.furniture.Placed;
import dev.duikai.forme.furniture.Strokes;
import dev.duikai.forme.furniture.StyleCase;
import dev.duikai.forme.furniture.Type;
import dev.duikai.forme.ornament.Ornament;
import dev.duikai.forme.ornament.Palette;
import dev.duikai.grammar.Furniture.AdLabels;
import dev.duikai.grammar.HouseAd;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Fill;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Path;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sets a house ad (公益广告) in a slot from 2 columns by 6 lines to 8 by 48: words as large as fits, an
 * ornament beside or below them, the mark in the top outer corner. The first line of the slot stays
 * white.
 */
public final class HouseAdSetter {

  private static final Tag TAG = Tag.furniture("house-ad");
  private static final double LARGE_ENOUGH = 13;
  private static final double UPRIGHT_FROM = 1.1;
  private static final double TEXT_BESIDE = 28;

  private final StyleCase types;

  /** A setter for pages of these rules. */
  public HouseAdSetter(StyleCase types) {
    this.types = types;
  }

  /**
   * A house ad.
   *
   * @param slot the slot's whole lines, the white one among them
   * @param page number of the page; the mark stands at its outer edge
   */
  public Placed set(HouseAd ad, Rect slot, int page) {
    Rect area = AdSpace.of(slot, types.grid());
    boolean right = page % 2 == 1;
    AdLabels labels = types.rules().furniture().adLabels();
    AdMark mark = new AdMark(types.line(labels.houseAd(), types.type(labels.style())));
    Ink ground = Type.ink(ad.ground());
    Ink colour = Type.ink(ad.main());
    List<Item> items = new ArrayList<>(ground(area, ground));
    Rect inside = area.inset(Strokes.FINE);
    Optional<Ornament> ornament = Ornament.named(ad.ornament());
    boolean hangs = ornament.map(Ornament::hangs).orElse(false);
    CopySetter copy = new CopySetter(types, TAG, colour);
    Chosen chosen = chosen(ad, copy, AdPlan.of(inside, right, hangs, mark.height()), mark, right);
    ornament.ifPresent(o ->
        chosen
            .plan()
            .ornament()
            .ifPresent(r -> items.addAll(o.draw(TAG, r, Palette.of(colour, ground)))));
    items.addAll(words(ad, copy, chosen));
    items.addAll(mark.bare(TAG, inside, right));
    return Placed.of("house-ad", slot, items);
  }

  /** A plan, the rooms that it leaves for words, and how they fit. */
  private record Chosen(AdPlan plan, List<Rect> rooms, CopyFit fit) {}

  /** The first plan in which the slogan is large enough, else the one in which it is largest. */
  private static Chosen chosen(
      HouseAd ad, CopySetter copy, List<AdPlan> plans, AdMark mark, boolean right) {
    List<Chosen> possible = new ArrayList<>();
    for (AdPlan plan : plans) {
      List<Rect> rooms = rooms(plan.words(), mark, right);
      copy.best(CopyPlan.of(ad), rooms)
          .ifPresent(fit -> possible.add(new Chosen(plan, rooms, fit)));
    }
    return possible.stream()
        .filter(chosen -> chosen.fit().size() >= LARGE_ENOUGH)
        .findFirst()
        .or(() -> possible.stream().max(Comparator.comparingDouble(c -> c.fit().size())))
        .orElseThrow(() -> new IllegalArgumentException("no room for house ad " + ad.id()));
  }

  private static List<Item> ground(Rect area, Ink ground) {
    return ground.equals(Ink.PAPER)
        ? Strokes.frame(TAG, area, Strokes.FINE, Ink.BLACK)
        : List.of(new Fill(TAG, Path.of(area), ground));
  }

  private List<Item> words(HouseAd ad, CopySetter copy, Chosen chosen) {
    Ink colour = Type.ink(ad.main());
    UprightSlogan upright = new UprightSlogan(types, TAG, colour, ad.slogan());
    if (!chosen.plan().tall() || !upright.possible()) {
      return copy.set(chosen.fit());
    }
    return upright(ad, copy, upright, chosen.rooms().getFirst(), chosen.fit().size())
        .orElseGet(() -> copy.set(chosen.fit()));
  }

  /** The slogan upright with the text below it, where that gives clearly larger type. */
  private Optional<List<Item>> upright(
      HouseAd ad, CopySetter copy, UprightSlogan slogan, Rect room, double level) {
    for (CopyPlan plan : CopyPlan.withoutSlogan(ad)) {
      Length text = Length.points(copy.height(plan, TEXT_BESIDE));
      Length white = Length.points(plan.rows().isEmpty() ? 0 : 10);
      Rect columns =
          new Rect(room.x(), room.y(), room.width(), room.height().minus(text).minus(white));
      Rect below =
          Rect.between(room.x(), columns.bottom().plus(white), room.right(), room.bottom());
      Optional<CopyFit> fit = copy.best(List.of(plan), List.of(below));
      double size = slogan.size(columns);
      if (fit.isPresent() && size >= level * UPRIGHT_FROM) {
        List<Item> items = new ArrayList<>(slogan.set(size, columns));
        double beside = Math.min(fit.get().size(), TEXT_BESIDE);
        items.addAll(copy.set(new CopyFit(plan, below, beside, 0)));
        return Optional.of(items);
      }
    }
    return Optional.empty();
  }

  /** The room of the words without the mark's corner: below the mark, or beside it. */
  private static List<Rect> rooms(Rect words, AdMark mark, boolean right) {
    Rect below =
        Rect.between(words.x(), words.y().plus(mark.height()), words.right(), words.bottom());
    Rect beside =
        Rect.between(
            right ? words.x() : words.x().plus(mark.width()),
            words.y(),
            right ? words.right().minus(mark.width()) : words.right(),
            words.bottom());
    return List.of(below, beside);
  }
}
