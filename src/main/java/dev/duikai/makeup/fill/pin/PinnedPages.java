package dev.duikai.makeup.fill.pin;

import dev.duikai.makeup.fill.Effort;
import dev.duikai.makeup.fill.Pin;
import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Shape;
import dev.duikai.makeup.fill.Spot;
import dev.duikai.makeup.fill.Tiling;
import dev.duikai.makeup.fill.judge.Judge;
import dev.duikai.makeup.fill.region.Corner;
import dev.duikai.makeup.fill.region.Moves;
import dev.duikai.makeup.fill.region.Refit;
import dev.duikai.makeup.fill.region.Region;
import dev.duikai.makeup.fill.region.Sampler;
import dev.duikai.makeup.fill.table.ShapeTable;
import dev.duikai.makeup.fill.table.Slicing;
import dev.duikai.makeup.fill.table.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Pages on which items stand where the user wants them: what is pinned is laid first, the rooms
 * that are left are carved out, and the other items are shared out among them by the tables.
 */
public final class PinnedPages {

  private static final long SEED = 20260126;

  /** Attempts for one page of those that are compared, with one pin and with more. */
  private static final int TRIES = 60;

  private static final int MORE_TRIES = 240;

  /** Pages that are compared where all items are pinned and only their forms may differ. */
  private static final int FIXED = 60;

  private final Problem problem;
  private final int index;
  private final Problem.Skeleton skeleton;
  private final int[] free;
  private final Effort effort;
  private final SplittableRandom random;
  private final Sampler sampler;
  private final Moves moves;
  private final Sharing sharing;
  private final Judge judge;

  private PinnedPages(
      Problem problem, Tables tables, Judge judge, int index, int fillers, Effort effort) {
    this.problem = problem;
    this.index = index;
    this.skeleton = problem.skeletons().get(index);
    List<Integer> shared = new ArrayList<>(skeleton.free());
    shared.addAll(skeleton.fillers().subList(0, fillers));
    this.free = shared.stream().mapToInt(Integer::intValue).toArray();
    this.effort = effort;
    long seed = SEED + 31L * index + fillers;
    this.random = new SplittableRandom(seed);
    Slicing slicing = tables.slicing(shared);
    ShapeTable shapes = tables.shapes();
    boolean turning = skeleton.root().turning();
    this.sampler = new Sampler(slicing, shapes, tables.ranks(), free, turning, Corner.NONE, seed);
    this.moves = new Moves(sampler, shapes, new Refit(slicing, shapes, sampler));
    this.sharing = new Sharing(slicing, random);
    this.judge = judge;
  }

  /** The best page that keeps all pins, with as few fillers as will do. */
  public static Optional<Tiling> solve(Problem problem, Effort effort) {
    Optional<Tiling> best = Optional.empty();
    Tables tables = new Tables(problem);
    Judge judge = new Judge(problem);
    int most = problem.skeletons().stream().mapToInt(s -> s.fillers().size()).max().orElse(0);
    for (int fillers = 0; fillers <= most && best.isEmpty(); fillers++) {
      List<Tiling> found = new ArrayList<>();
      for (int i = 0; i < problem.skeletons().size(); i++) {
        if (fillers <= problem.skeletons().get(i).fillers().size()) {
          new PinnedPages(problem, tables, judge, i, fillers, effort).best().ifPresent(found::add);
        }
      }
      best = found.stream().min(Comparator.comparingInt(Tiling::cost));
    }
    return best;
  }

  /** A page: what stands fast, and what stands in the rooms between. */
  private record Page(List<Spot> fixed, List<Room> rooms, List<Region> regions) {

    List<Spot> spots() {
      List<Spot> spots = new ArrayList<>(fixed);
      for (int i = 0; i < rooms.size(); i++) {
        spots.addAll(regions.get(i).spots(rooms.get(i).x(), rooms.get(i).y()));
      }
      return spots;
    }
  }

  private record Candidate(Page page, int cost) {}

  private Optional<Tiling> best() {
    List<Candidate> kept = new ArrayList<>();
    int found = 0;
    int enough = free.length == 0 ? FIXED : effort.samples();
    int tries = enough * (skeleton.pins().size() > 1 ? MORE_TRIES : TRIES);
    for (int i = 0; i < tries && found < enough; i++) {
      Optional<Page> page = page();
      if (page.isPresent()) {
        found++;
        kept.add(candidate(page.get()));
        trim(kept);
      }
    }
    kept.sort(Comparator.comparingInt(Candidate::cost));
    return kept.stream()
        .limit(effort.kept())
        .map(this::climb)
        .min(Comparator.comparingInt(Candidate::cost))
        .map(candidate -> judge.judge(index, candidate.page().spots()));
  }

  private void trim(List<Candidate> kept) {
    if (kept.size() > 4 * effort.kept()) {
      kept.sort(Comparator.comparingInt(Candidate::cost));
      kept.subList(effort.kept(), kept.size()).clear();
    }
  }

  private Candidate candidate(Page page) {
    return new Candidate(page, judge.price(page.spots()).cost());
  }

  private Optional<Page> page() {
    Room whole = new Room(0, 0, problem.columns(), problem.lines());
    Optional<GrammarRooms.Laid> laid =
        GrammarRooms.of(skeleton.root(), whole, problem.items(), random);
    if (laid.isEmpty()
        || laid.get().spots().stream()
            .anyMatch(spot -> skeleton.pins().stream().anyMatch(pin -> !pin.holds(spot)))) {
      return Optional.empty();
    }
    List<Spot> fixed = new ArrayList<>(laid.get().spots());
    for (Pin pin : skeleton.pins()) {
      if (fixed.stream().noneMatch(spot -> spot.item() == pin.item())
          && !pinned(pin, fixed, laid.get().rooms())) {
        return Optional.empty();
      }
    }
    return rooms(fixed, laid.get().rooms(), whole).flatMap(rooms -> filled(fixed, rooms));
  }

  private boolean pinned(Pin pin, List<Spot> fixed, List<Room> rooms) {
    List<Shape> shapes = problem.items().get(pin.item()).shapes();
    Shape shape = shapes.get(random.nextInt(shapes.size()));
    Room room = rooms.get(random.nextInt(rooms.size()));
    int x = pin.column().orElseGet(() -> somewhere(room.x(), room.right() - shape.columns()));
    int y = pin.line().orElseGet(() -> somewhere(room.y(), room.foot() - shape.lines()));
    Spot spot = new Spot(pin.item(), shape, x, y);
    Room place = Room.of(spot);
    boolean fits = room.holds(place) && fixed.stream().map(Room::of).noneMatch(place::overlaps);
    return fits && fixed.add(spot);
  }

  /** A place in a range, mostly one of its ends. */
  private int somewhere(int from, int to) {
    if (to <= from) {
      return from;
    }
    int way = random.nextInt(3);
    return way == 0 ? from : way == 1 ? to : random.nextInt(from, to + 1);
  }

  /** The rooms between what stands fast. */
  private Optional<List<Room>> rooms(List<Spot> fixed, List<Room> open, Room whole) {
    List<Room> blocks = fixed.stream().map(Room::of).toList();
    Optional<List<Room>> plain = FreeRooms.of(whole, blocks);
    boolean few = skeleton.pins().size() > 1 && plain.isPresent();
    if (few && plain.get().size() <= free.length) {
      return plain;
    }
    List<Room> rooms = new ArrayList<>();
    for (Room room : open) {
      Optional<List<Room>> carved = Carving.of(room, blocks, random);
      if (carved.isEmpty()) {
        return Optional.empty();
      }
      rooms.addAll(carved.get());
    }
    return Optional.of(rooms);
  }

  private Optional<Page> filled(List<Spot> fixed, List<Room> rooms) {
    return sharing
        .of(rooms)
        .map(shares -> {
          List<Region> regions = new ArrayList<>();
          for (int i = 0; i < shares.length; i++) {
            regions.add(sampler.arranged(shares[i], rooms.get(i).width(), rooms.get(i).height()));
          }
          return new Page(fixed, rooms, regions);
        });
  }

  /** Changes single rooms as long as the page gets no worse. */
  private Candidate climb(Candidate start) {
    Candidate now = start;
    for (int step = 0; step < effort.steps() && !now.page().rooms().isEmpty(); step++) {
      Page page = now.page();
      int at = random.nextInt(page.rooms().size());
      Optional<Region> changed = moves.change(page.regions().get(at));
      if (changed.isPresent()) {
        List<Region> regions = new ArrayList<>(page.regions());
        regions.set(at, changed.get());
        Candidate next = candidate(new Page(page.fixed(), page.rooms(), List.copyOf(regions)));
        now = next.cost() <= now.cost() ? next : now;
      }
    }
    return now;
  }
}
