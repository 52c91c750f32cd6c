package dev.duikai.makeup;

import dev.duikai.grammar.SlotKind;
import dev.duikai.grammar.production.Alternative;
import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Shape;
import dev.duikai.makeup.fill.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The blocks of a plan as items of the solver, in the order of the plan. */
record PlanStock(PlannedPage plan, PlanForms forms) implements Skeletons.Stock {

  private static final int TAIL_RANK = 50;
  private static final int LEAST_HOUSE_AD = 8;
  private static final int MOST_HOUSE_AD = 48;

  static PlanStock of(PlannedPage plan) {
    return new PlanStock(plan, new PlanForms(plan.rules()));
  }

  /** The page as a problem of the shipped rules. */
  Problem problem() {
    List<Problem.Skeleton> skeletons =
        Skeletons.of(plan.rules(), this).stream()
            .filter(derivation -> derivation.items().containsAll(given()))
            .map(this::skeleton)
            .toList();
    return new Problem(
        plan.rules().grid().columns(),
        plan.rules().grid().lines(),
        plan.blocks().stream().map(this::item).toList(),
        skeletons,
        PageProblems.weights(plan.rules()));
  }

  /** The items where the plan puts them. */
  List<Spot> spots() {
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < plan.blocks().size(); i++) {
      PlannedBlock block = plan.blocks().get(i);
      spots.add(new Spot(i, forms.own(block), block.column(), block.line()));
    }
    return spots;
  }

  private Problem.Skeleton skeleton(Skeletons.Derivation derivation) {
    List<Integer> free =
        Stream.concat(
                items(PlannedBlock::story).filter(i -> !derivation.used().contains(i)),
                derivation.node().with().stream())
            .toList();
    List<Integer> fillers = items(block -> block.what().equals("house-ad")).toList();
    return new Problem.Skeleton(derivation.node(), free, fillers);
  }

  private FillItem item(PlannedBlock block) {
    if (block.what().equals("house-ad")) {
      return new FillItem(block.letter(), FillItem.Kind.FILLER, 0, houseAds());
    }
    boolean ear = block.named("slot").filter(name -> kind(name) == SlotKind.EAR).isPresent();
    boolean slot = block.named("slot").isPresent() && !ear;
    int rank = block.tail() ? TAIL_RANK : block.rank().orElse(0);
    List<Shape> shapes = slot || ear ? List.of(forms.own(block)) : forms.of(block);
    return new FillItem(
        block.letter(), slot ? FillItem.Kind.SLOT : FillItem.Kind.STORY, rank, shapes);
  }

  private static List<Shape> houseAds() {
    return IntStream.of(2, 3, 4, 5, 6, 8)
        .boxed()
        .flatMap(columns ->
            IntStream.rangeClosed(LEAST_HOUSE_AD, MOST_HOUSE_AD)
                .mapToObj(lines -> Shape.plain(columns, lines, 0)))
        .toList();
  }

  private SlotKind kind(String slot) {
    return plan.rules().slots().get(slot).kind();
  }

  private Stream<Integer> items(java.util.function.Predicate<PlannedBlock> of) {
    return IntStream.range(0, plan.blocks().size())
        .filter(i -> of.test(plan.blocks().get(i)))
        .boxed();
  }

  /** Everything that stands in a slot or in a panel. */
  private List<Integer> given() {
    return items(block -> block.what().contains(":")).toList();
  }

  @Override
  public int page() {
    return plan.page();
  }

  @Override
  public Optional<Integer> story(String storyClass, Set<Integer> used) {
    return items(block -> block.what().equals(storyClass))
        .filter(i -> !used.contains(i))
        .min(Comparator.comparingInt(i -> plan.blocks().get(i).rank().orElse(TAIL_RANK)));
  }

  @Override
  public Optional<Integer> slot(String slot) {
    return items(block -> block.what().equals("slot:" + slot)).findFirst();
  }

  @Override
  public List<Skeletons.Panel> round(String slot, boolean right, Set<Integer> used) {
    return List.of();
  }

  @Override
  public Optional<Skeletons.Panel> panel(Alternative.Stack stack, Set<Integer> used) {
    return items(block -> block.what().equals("panel:" + stack.storyClass()))
        .filter(i -> !used.contains(i))
        .findFirst()
        .map(i -> new Skeletons.Panel(i, Set.of(i)));
  }
}
