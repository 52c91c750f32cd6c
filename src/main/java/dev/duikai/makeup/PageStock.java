package dev.duikai.makeup;

import dev.duikai.art.ArtShelf;
import dev.duikai.copy.AdRef;
import dev.duikai.copy.PageCopy;
import dev.duikai.grammar.OrnamentRules;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.Slot;
import dev.duikai.grammar.SlotKind;
import dev.duikai.grammar.production.Alternative;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Shape;
import dev.duikai.makeup.form.FormMaker;
import dev.duikai.makeup.form.Portion;
import dev.duikai.makeup.form.StoryForm;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that may stand on one page, as items of the solver, and what each stands for. Items
 * are added as derivations ask for them.
 */
final class PageStock implements Skeletons.Stock {

  /** A tail stands behind all stories that begin on the page. */
  private static final int TAIL_RANK = 50;

  /** The name of white that an ornament fills. */
  static final String ORNAMENT = "ornament";

  /** The name of room that nothing fills. */
  static final String HOLE = "hole";

  /** Lines of a leg of a panel of briefs, which is not read in one piece (page-look section 3). */
  private static final Range PANEL_LINES = new Range(6, 45);

  private final Rules rules;
  private final Grid grid;
  private final PageCopy copy;
  private final ArtShelf art;
  private final FormMaker forms;
  private final Optional<Portion> ear;
  private final List<FillItem> items = new ArrayList<>();
  private final List<Use> uses = new ArrayList<>();
  private final List<Integer> stories = new ArrayList<>();
  private final List<Integer> fillers = new ArrayList<>();
  private final Map<String, Integer> slots = new HashMap<>();
  private final Map<Set<Integer>, Integer> panels = new HashMap<>();
  private Optional<Integer> earItem = Optional.empty();
  private final Map<List<Integer>, Integer> groups = new HashMap<>();
  private final Map<List<Integer>, Optional<Integer>> rounds = new HashMap<>();

  PageStock(Rules rules, PageCopy copy, ArtShelf art, FormMaker forms, Optional<Portion> ear) {
    this.rules = rules;
    this.grid = rules.grid();
    this.copy = copy;
    this.art = art;
    this.forms = forms;
    this.ear = ear;
  }

  /** What an item stands for. */
  sealed interface Use {}

  /** A slot and what is in it. */
  record SlotUse(Slot slot, Optional<AdRef> ad, boolean houseAd) implements Use {}

  /** A story and its forms in the order of their shapes. */
  record StoryUse(Portion portion, List<StoryForm> forms) implements Use {}

  /** A story whose text stands round what is in a slot, and the forms of both. */
  record RoundUse(Portion portion, List<RoundForms.Round> forms, int slot) implements Use {}

  /** Two items below each other that the solver takes for one. */
  record GroupUse(int upper, int lower, List<StackedForms> pairs) implements Use {}

  @Override
  public int page() {
    return copy.page();
  }

  List<FillItem> items() {
    return items;
  }

  Use use(int item) {
    return uses.get(item);
  }

  List<Integer> stories() {
    return stories;
  }

  List<Integer> fillers() {
    return fillers;
  }

  /** Adds a story that the free regions or a part of the grammar may take. */
  int addStory(Portion portion, List<StoryForm> all) {
    int item = add(portion, all);
    stories.add(item);
    return item;
  }

  private int add(Portion portion, List<StoryForm> all) {
    List<StoryForm> kept = BestForms.of(all);
    return add(portion, kept, new StoryUse(portion, kept));
  }

  private int add(Portion portion, List<StoryForm> kept, Use use) {
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      StoryForm form = kept.get(i);
      shapes.add(
          new Shape(
              i,
              form.measure().columns(),
              form.lines(),
              form.cost(),
              form.top(),
              form.pictureCells(grid),
              form.measure().broken(),
              form.box().isPresent(),
              form.text()));
    }
    int rank = portion.tail() ? TAIL_RANK : portion.rank();
    items.add(new FillItem(portion.story().id(), FillItem.Kind.STORY, rank, shapes));
    uses.add(use);
    return items.size() - 1;
  }

  @Override
  public List<Skeletons.Panel> round(String slot, boolean right, Set<Integer> used) {
    if (!copy.control().pins().isEmpty()) {
      return List.of();
    }
    List<String> classes = rules.slots().get(slot).round();
    return stories.stream()
        .filter(item -> !used.contains(item))
        .filter(item -> classes.contains(portion(item).storyClass().name()))
        .flatMap(item ->
            rounds
                .computeIfAbsent(
                    List.of(item, slots.get(slot)), pair -> addRound(item, slot, right))
                .stream()
                .map(round -> new Skeletons.Panel(round, Set.of(item))))
        .toList();
  }

  /** Adds a story with a slot in the corner at its foot; none where no form of it goes round. */
  private Optional<Integer> addRound(int story, String slot, boolean right) {
    int at = slots.get(slot);
    Portion portion = portion(story);
    List<RoundForms.Round> found = RoundForms.of(forms, portion, items.get(at).shapes(), right);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            add(
                portion,
                found.stream().map(RoundForms.Round::form).toList(),
                new RoundUse(portion, found, at)));
  }

  /**
   * Groups items until no more than so many are left: the two smallest stand below each other, the
   * better-ranked above. Keeps crowded pages within what can be searched.
   */
  List<Integer> grouped(List<Integer> all, int most) {
    List<Integer> left = new ArrayList<>(all);
    while (left.size() > most) {
      left.sort(Comparator.comparingInt(this::area).thenComparing(item -> item));
      int a = left.removeFirst();
      int b = left.removeFirst();
      left.add(rank(a) <= rank(b) ? group(a, b) : group(b, a));
    }
    return left;
  }

  /** The panel among some items that a story stands in. */
  Optional<Integer> panelOf(int story, Set<Integer> among) {
    return panels.entrySet().stream()
        .filter(panel -> panel.getKey().contains(story) && among.contains(panel.getValue()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether an item is a panel of several stories. */
  boolean panel(int item) {
    return panels.containsValue(item);
  }

  /** Whether a house ad stands in a slot for want of an advertisement. */
  boolean houseAd(int item) {
    return switch (uses.get(item)) {
      case SlotUse use -> use.houseAd();
      case RoundUse use -> houseAd(use.slot());
      case StoryUse use -> false;
      case GroupUse use -> false;
    };
  }

  private int area(int item) {
    return items.get(item).shapes().stream()
        .mapToInt(s -> s.columns() * s.lines())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private int group(int upper, int lower) {
    return groups.computeIfAbsent(List.of(upper, lower), key -> addGroup(upper, lower));
  }

  private int addGroup(int upper, int lower) {
    List<StackedForms> pairs = StackedForms.of(items.get(upper), items.get(lower));
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      shapes.add(pairs.get(i).shape(i));
    }
    FillItem first = items.get(upper);
    items.add(new FillItem(first.name(), FillItem.Kind.STORY, first.rank(), shapes));
    uses.add(new GroupUse(upper, lower, pairs));
    return items.size() - 1;
  }

  /** Whether all that the issue gives for slots stands among some items: ads, ear, guide. */
  boolean holdsGiven(Set<Integer> placed) {
    boolean guided = copy.guide().isEmpty();
    for (int item = 0; item < uses.size(); item++) {
      boolean stands = placed.contains(item) || round(item, placed);
      boolean wanted = earItem.filter(Integer.valueOf(item)::equals).isPresent();
      if (uses.get(item) instanceof SlotUse use) {
        wanted = use.ad().isPresent();
        guided |= stands && use.slot().kind() == SlotKind.GUIDE;
      }
      if (wanted && !stands) {
        return false;
      }
    }
    return guided;
  }

  /** Whether text stands round a slot. */
  private boolean round(int slot, Set<Integer> placed) {
    return placed.stream()
        .anyMatch(item -> uses.get(item) instanceof RoundUse use && use.slot() == slot);
  }

  /** Adds room that a house ad may fill (补白). */
  void addFiller() {
    addFill("house-ad", "filler", PlainShapes.HOUSE_AD_LINES, PlainShapes.houseAds(grid), true);
  }

  /** Adds white that an ornament may fill (尾花). */
  void addOrnament(OrnamentRules ornament) {
    addWhite(ORNAMENT, ornament.columns(), ornament.lines(), 10, 1);
  }

  /** Adds room that nothing fills, for a page that can't be closed. */
  void addHole() {
    addWhite(HOLE, Range.atLeast(1), Range.atLeast(1), 200, 3);
  }

  private void addWhite(String name, Range widths, Range heights, int base, int each) {
    List<Shape> shapes = PlainShapes.white(grid, widths, heights, base, each);
    addFill(name, name, new Range(1, grid.lines()), shapes, false);
  }

  private void addFill(String item, String name, Range lines, List<Shape> shapes, boolean houseAd) {
    items.add(new FillItem(item, FillItem.Kind.FILLER, 0, shapes));
    Slot slot =
        new Slot(
            name,
            SlotKind.AD,
            grid.columns(),
            lines,
            houseAd ? Optional.of("house-ad") : Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Length.ZERO,
            copy.place());
    uses.add(new SlotUse(slot, Optional.empty(), houseAd));
    fillers.add(items.size() - 1);
  }

  @Override
  public Optional<Integer> story(String storyClass, Set<Integer> used) {
    return stories.stream()
        .filter(item -> !used.contains(item))
        .filter(item -> portion(item).storyClass().name().equals(storyClass))
        .min(Comparator.comparingInt(item -> rank(item)));
  }

  private int rank(int item) {
    int rank = items.get(item).rank();
    return rank == 0 ? Integer.MAX_VALUE : rank;
  }

  private Portion portion(int item) {
    return switch (uses.get(item)) {
      case StoryUse story -> story.portion();
      case RoundUse round -> round.portion();
      case SlotUse slot -> throw new IllegalArgumentException(slot.slot().name() + " is no story");
      case GroupUse group -> portion(group.upper());
    };
  }

  @Override
  public Optional<Integer> slot(String name) {
    Integer known = slots.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    Slot slot = Optional.ofNullable(rules.slots().get(name)).orElseThrow();
    Optional<Integer> item =
        switch (slot.kind()) {
          case AD -> ad(slot);
          case EAR -> {
            earItem = ear.map(portion -> earStory(slot, portion));
            yield earItem;
          }
          case NAMEPLATE, IMPRINT, GUIDE ->
              Optional.of(addSlot(slot, Optional.empty(), false, slot.lines()));
        };
    item.ifPresent(i -> slots.put(name, i));
    return item;
  }

  /** A story in the ear fills its room, leaves white at its foot, or is cut. */
  private int earStory(Slot slot, Portion portion) {
    List<StoryForm> all = earForms(slot, portion);
    if (all.isEmpty()) {
      Portion cut = portion.jumping(Portion.Stay.cut());
      return add(cut, earForms(slot, cut));
    }
    return add(portion, all);
  }

  private List<StoryForm> earForms(Slot slot, Portion portion) {
    return EarStory.forms(slot, forms.forms(portion), rules.ornament());
  }

  private Optional<Integer> ad(Slot slot) {
    Optional<AdRef> given =
        copy.ads().stream().filter(a -> a.slot().equals(slot.name())).findFirst();
    if (given.isPresent()) {
      return Optional.of(
          addSlot(
              slot, given, false, PlainShapes.natural(slot, art.info(given.get().file()), grid)));
    }
    return slot.orElse().isPresent()
        ? Optional.of(addSlot(slot, Optional.empty(), true, slot.lines()))
        : Optional.empty();
  }

  private int addSlot(Slot slot, Optional<AdRef> ad, boolean houseAd, Range lines) {
    items.add(
        new FillItem(
            slot.name(), FillItem.Kind.SLOT, 0, PlainShapes.slot(slot, lines, houseAd, grid)));
    uses.add(new SlotUse(slot, ad, houseAd));
    return items.size() - 1;
  }

  @Override
  public Optional<Skeletons.Panel> panel(Alternative.Stack stack, Set<Integer> used) {
    List<Integer> fitting =
        stories.stream()
            .filter(item -> !used.contains(item))
            .filter(item -> portion(item).storyClass().name().equals(stack.storyClass()))
            .sorted(Comparator.comparingInt(this::rank))
            .limit(stack.count().to())
            .toList();
    if (fitting.size() < Math.max(1, stack.count().from())) {
      return Optional.empty();
    }
    Set<Integer> takes = new LinkedHashSet<>(fitting);
    int item = panels.computeIfAbsent(takes, key -> addPanel(stack, fitting));
    return Optional.of(new Skeletons.Panel(item, takes));
  }

  private int addPanel(Alternative.Stack stack, List<Integer> briefs) {
    List<Portion> portions =
        briefs.stream().map(this::portion).map(brief -> RunIn.of(brief, rules)).toList();
    Portion first = portions.getFirst();
    StoryClass as = first.storyClass().withLegs(PANEL_LINES);
    Portion panel = Portion.panel(portions, as, stack.frame().label());
    return add(panel, forms.panel(panel, stack.frame().box().map(rules.boxes()::get)));
  }
}
