package dev.duikai.forme;

import dev.duikai.art.ArtShelf;
import dev.duikai.art.file.ArtInfo;
import dev.duikai.compose.Typesetter;
import dev.duikai.copy.AdRef;
import dev.duikai.copy.Issue;
import dev.duikai.forme.furniture.AdSetter;
import dev.duikai.forme.furniture.Artwork;
import dev.duikai.forme.furniture.FolioSetter;
import dev.duikai.forme.furniture.GuideEntry;
import dev.duikai.forme.furniture.GuideSetter;
import dev.duikai.forme.furniture.ImprintSetter;
import dev.duikai.forme.furniture.NameplateSetter;
import dev.duikai.forme.furniture.PageValues;
import dev.duikai.forme.furniture.Placed;
import dev.duikai.forme.furniture.StyleCase;
import dev.duikai.grammar.Furniture;
import dev.duikai.grammar.HouseAd;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.SlotKind;
import dev.duikai.grammar.pattern.PatternValues;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedSlot;
import dev.duikai.makeup.PlacedStory;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Locks a page up: what the plan says, drawn at its place. */
public final class LockUp {

  private final Issue issue;
  private final PagePlan plan;
  private final StyleCase types;
  private final Grid grid;
  private final ArtShelf art;
  private final List<HouseAd> houseAds;
  private final List<GuideEntry> guide;
  private final PatternValues values;
  private final List<Item> items = new ArrayList<>();
  private final List<BlockPlace> blocks = new ArrayList<>();
  private final List<LockedPage.FurniturePlace> furniture = new ArrayList<>();

  private LockUp(
      Issue issue,
      PagePlan plan,
      Typesetter typesetter,
      ArtShelf art,
      List<HouseAd> houseAds,
      List<GuideEntry> guide) {
    this.issue = issue;
    this.plan = plan;
    this.types = new StyleCase(typesetter, plan.rules());
    this.grid = plan.grid();
    this.art = art;
    this.houseAds = List.copyOf(houseAds);
    this.guide = List.copyOf(guide);
    this.values = PageValues.of(issue, plan.copy());
  }

  /**
   * A page's sheet.
   *
   * @param houseAds what may stand where room is left
   * @param guide what the guide says, on a page that has one
   */
  public static LockedPage page(
      Issue issue,
      PagePlan plan,
      Typesetter typesetter,
      ArtShelf art,
      List<HouseAd> houseAds,
      List<GuideEntry> guide) {
    return new LockUp(issue, plan, typesetter, art, houseAds, guide).lock();
  }

  private LockedPage lock() {
    folio();
    plan.slots().forEach(this::slot);
    items.addAll(Separators.of(plan));
    for (PlacedStory story : plan.stories()) {
      StoryLock.Locked locked = StoryLock.of(types, art, story);
      items.addAll(locked.items());
      blocks.addAll(locked.blocks());
      furniture.addAll(locked.furniture());
    }
    return new LockedPage(plan, sheet(), blocks, furniture, legSizes());
  }

  private Sheet sheet() {
    Rules rules = plan.rules();
    String title = issue.paper() + " " + issue.date() + " " + plan.copy().name();
    return new Sheet(
        title,
        plan.copy().page(),
        plan.copy().name(),
        rules.page().trimWidth(),
        rules.page().trimHeight(),
        rules.page().bleed(),
        grid,
        items);
  }

  /** Sizes in legs besides the body's: subheads and marks. */
  private List<Length> legSizes() {
    return List.of("subhead", "subhead-tight", "mark", "strong", "kai", "jump-out").stream()
        .filter(plan.rules().type()::containsKey)
        .map(style -> types.type(style).size())
        .filter(size -> !size.equals(grid.body()))
        .distinct()
        .toList();
  }

  private void folio() {
    Furniture rules = plan.rules().furniture();
    boolean has = rules.folio().filter(f -> f.pages().contains(plan.copy().page())).isPresent();
    if (has) {
      add(new FolioSetter(types, rules.folio().orElseThrow()).set(rules.staff(), values));
    } else if (plan.slots().stream().noneMatch(s -> s.kind() == SlotKind.IMPRINT)) {
      add(new ImprintSetter(types).set(rules.imprint(), rules.staff(), values));
    }
  }

  private void add(Placed placed) {
    items.addAll(placed.items());
    placed
        .boxes()
        .forEach(box -> {
          if (!box.kind().equals("ad") && !box.kind().equals("house-ad")) {
            furniture.add(new LockedPage.FurniturePlace(box.kind(), box.rect()));
          }
        });
  }

  private void slot(PlacedSlot slot) {
    if (slot.hole()) {
      return;
    }
    Rect rect = grid.block(slot.column(), slot.span(), slot.line(), slot.lines());
    if (slot.ornament()) {
      plan.rules().ornament().ifPresent(o -> add(Tailpiece.in(rect, o)));
      return;
    }
    switch (slot.kind()) {
      case AD -> advertisement(slot, rect);
      case NAMEPLATE -> nameplate(rect);
      case GUIDE ->
          plan.rules()
              .furniture()
              .guide()
              .ifPresent(g -> add(new GuideSetter(types, g).set(guide, rect).placed()));
      case IMPRINT -> {
        Furniture rules = plan.rules().furniture();
        add(new ImprintSetter(types).inSlot(rules.imprint(), rules.staff(), values, rect));
      }
      case EAR -> {
        // What stands in the ear is a story like any other.
      }
    }
  }

  private void nameplate(Rect rect) {
    plan.rules()
        .furniture()
        .nameplate()
        .ifPresent(rules ->
            add(
                new NameplateSetter(types, rules)
                    .set(issue.paper(), logo(), values, rect, grid.live().width())));
  }

  private Optional<Artwork> logo() {
    return Optional.ofNullable(issue.imprint().get("logo"))
        .filter(art::has)
        .map(file -> artwork(file, issue.paper()));
  }

  private Artwork artwork(String file, String words) {
    ArtInfo info = art.info(file);
    return new Artwork(file, info.width(), info.height(), words);
  }

  private void advertisement(PlacedSlot slot, Rect rect) {
    int page = plan.copy().page();
    Optional<AdRef> ad = slot.ad();
    if (ad.isPresent()) {
      String words = plan.rules().furniture().adLabels().ad();
      add(new AdSetter(types).set(artwork(ad.get().file(), words), rect, page));
    } else {
      add(HouseAds.choose(houseAds, issue.date(), plan, slot, types, rect));
    }
  }
}
