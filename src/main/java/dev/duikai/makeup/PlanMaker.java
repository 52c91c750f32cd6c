package dev.duikai.makeup;

import dev.duikai.makeup.fill.Fault;
import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Shape;
import dev.duikai.makeup.fill.Spot;
import dev.duikai.makeup.fill.Tiling;
import dev.duikai.makeup.form.Notch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a page off what the solver found. */
final class PlanMaker {

  private PlanMaker() {}

  static PagePlan plan(PageProblem page, Tiling tiling) {
    PageStock stock = page.stock();
    List<PlacedStory> stories = new ArrayList<>();
    List<PlacedSlot> slots = new ArrayList<>();
    tiling.spots().forEach(spot -> place(stock, spot, stories, slots));
    int holes = holes(slots);
    boolean whole = holes == 0 && stories.stream().noneMatch(PlacedStory::overset);
    boolean allowed = tiling.faults().stream().noneMatch(f -> f.cost() >= PagePlan.NEVER);
    return new PagePlan(
        page.copy(),
        page.rules(),
        ordered(stories),
        slots,
        taboos(stock, tiling),
        whole && allowed,
        holes,
        List.of());
  }

  private static void place(
      PageStock stock, Spot spot, List<PlacedStory> stories, List<PlacedSlot> slots) {
    switch (stock.use(spot.item())) {
      case PageStock.StoryUse story ->
          stories.add(
              new PlacedStory(story.forms().get(spot.shape().form()), spot.column(), spot.line()));
      case PageStock.SlotUse use ->
          slots.add(
              new PlacedSlot(
                  use.slot().name(),
                  use.slot().kind(),
                  use.ad(),
                  use.houseAd(),
                  spot.column(),
                  spot.shape().columns(),
                  spot.line(),
                  spot.shape().lines()));
      case PageStock.RoundUse round -> {
        RoundForms.Round found = round.forms().get(spot.shape().form());
        stories.add(new PlacedStory(found.form(), spot.column(), spot.line()));
        Notch notch = found.notch();
        Shape shape = Shape.plain(notch.columns(), notch.lines(), 0);
        int column = notch.right() ? spot.right() - notch.columns() : spot.column();
        Spot corner = new Spot(round.slot(), shape, column, spot.bottom() - notch.lines());
        place(stock, corner, stories, slots);
      }
      case PageStock.GroupUse group -> {
        StackedForms pair = group.pairs().get(spot.shape().form());
        Spot upper = new Spot(group.upper(), pair.upper(), spot.column(), spot.line());
        int below = spot.line() + pair.upper().lines();
        Spot lower = new Spot(group.lower(), pair.lower(), spot.column(), below);
        place(stock, upper, stories, slots);
        place(stock, lower, stories, slots);
      }
    }
  }

  /** Column lines of the room that nothing fills. */
  private static int holes(List<PlacedSlot> slots) {
    return slots.stream().filter(PlacedSlot::hole).mapToInt(s -> s.span() * s.lines()).sum();
  }

  /** Reading order: by rank, tails after them. */
  private static List<PlacedStory> ordered(List<PlacedStory> stories) {
    List<PlacedStory> sorted = new ArrayList<>(stories);
    sorted.sort(
        Comparator.<PlacedStory>comparingInt(
                s -> s.portion().rank() == 0 ? Integer.MAX_VALUE : s.portion().rank())
            .thenComparing(s -> s.portion().story().id()));
    return sorted;
  }

  private static List<PagePlan.Taboo> taboos(PageStock stock, Tiling tiling) {
    List<PagePlan.Taboo> taboos = new ArrayList<>();
    for (Fault fault : tiling.faults()) {
      List<String> names =
          fault.items().stream()
              .map(stock.items()::get)
              .filter(item -> item.kind() == FillItem.Kind.STORY)
              .map(FillItem::name)
              .toList();
      taboos.add(new PagePlan.Taboo(fault.id(), names, fault.cost()));
    }
    return taboos;
  }
}
