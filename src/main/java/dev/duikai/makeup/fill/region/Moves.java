package dev.duikai.makeup.fill.region;

import dev.duikai.makeup.fill.table.ShapeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Small changes of a page that keep it closed: parts cut anew, halves or items exchanged. */
public final class Moves {

  /** Changes of a division in two itself, besides those of its parts. */
  static final int SPLIT_MOVES = 4;

  /** Changes of a pinwheel itself, besides those of its arms. */
  static final int WHEEL_MOVES = 5;

  /** One move in so many exchanges two items. */
  private static final int EXCHANGES = 4;

  private final Sampler sampler;
  private final ShapeTable shapes;
  private final SplittableRandom random;
  private final Refit refit;

  /** Changes by these tables; the sampler chooses at random. */
  public Moves(Sampler sampler, ShapeTable shapes, Refit refit) {
    this.sampler = sampler;
    this.shapes = shapes;
    this.refit = refit;
    this.random = sampler.random();
  }

  /** A page that differs a little; none if the change that was tried is not possible. */
  public Optional<Region> change(Region page) {
    if (random.nextInt(EXCHANGES) == 0) {
      return exchange(page);
    }
    int count = page.changes();
    return count == 0 ? Optional.empty() : at(page, random.nextInt(count));
  }

  /** The region with its n-th change made. */
  private Optional<Region> at(Region region, int n) {
    return switch (region) {
      case Region.Block block -> otherForm(block);
      case Region.Split split -> split(split, n);
      case Region.Turned wheel -> wheel(wheel, n);
      case Region.Group group -> inside(group, n);
    };
  }

  /** The region with the n-th change of its parts made. */
  private Optional<Region> inside(Region region, int n) {
    int part = 0;
    int left = n;
    while (left >= region.part(part).changes()) {
      left -= region.part(part).changes();
      part++;
    }
    Optional<Region> changed = at(region.part(part), left);
    return changed.isEmpty() ? changed : Optional.of(region.with(part, changed.get()));
  }

  private Optional<Region> otherForm(Region.Block block) {
    boolean several = shapes.count(block.item(), block.width(), block.height()) > 1;
    return several
        ? Optional.of(sampler.block(block.item(), block.width(), block.height()))
        : Optional.empty();
  }

  private Optional<Region> split(Region.Split split, int n) {
    if (n == 0) {
      return Optional.of(sampler.arranged(split.subset(), split.width(), split.height()));
    }
    if (n == 1) {
      return sampler.cornered(split) ? Optional.empty() : Optional.of(split.turned());
    }
    return n < SPLIT_MOVES ? refit.shifted(split) : inside(split, n - SPLIT_MOVES);
  }

  private Optional<Region> wheel(Region.Turned wheel, int n) {
    return switch (n) {
      case 0 -> sampler.turned(wheel.wheel().all(), wheel.width(), wheel.height());
      case 1 -> sampler.shifted(wheel.wheel(), wheel.width(), wheel.height());
      case 2 -> sampler.cornered(wheel) ? Optional.empty() : Optional.of(wheel.turned());
      case 3, 4 -> refit.shifted(wheel);
      default -> inside(wheel, n - WHEEL_MOVES);
    };
  }

  /** Two free items in each other's place, where both have forms of these sizes. */
  private Optional<Region> exchange(Region page) {
    List<Region.Block> blocks = new ArrayList<>();
    free(page, blocks);
    if (blocks.size() < 2) {
      return Optional.empty();
    }
    Region.Block a = blocks.get(random.nextInt(blocks.size()));
    Region.Block b = blocks.get(random.nextInt(blocks.size()));
    boolean possible =
        a != b
            && shapes.has(a.item(), b.width(), b.height())
            && shapes.has(b.item(), a.width(), a.height());
    return possible ? Optional.of(exchanged(page, a, b)) : Optional.empty();
  }

  private void free(Region region, List<Region.Block> blocks) {
    switch (region) {
      case Region.Block block -> {
        if (sampler.items(block) != 0 && !sampler.cornered(block)) {
          blocks.add(block);
        }
      }
      case Region.Split split -> {
        free(split.first(), blocks);
        free(split.second(), blocks);
      }
      case Region.Turned wheel -> free(wheel.arms(), blocks);
      case Region.Group group -> free(group.parts(), blocks);
    }
  }

  private void free(List<Region> parts, List<Region.Block> blocks) {
    for (Region part : parts) {
      free(part, blocks);
    }
  }

  private Region exchanged(Region region, Region.Block a, Region.Block b) {
    int one = sampler.items(a);
    int other = sampler.items(b);
    return switch (region) {
      case Region.Block block when block == a ->
          sampler.block(b.item(), block.width(), block.height());
      case Region.Block block when block == b ->
          sampler.block(a.item(), block.width(), block.height());
      case Region.Block block -> block;
      case Region.Split split when (split.subset() & (one | other)) == 0 -> split;
      case Region.Split split ->
          new Region.Split(
              Bits.exchanged(split.subset(), one, other),
              split.width(),
              split.height(),
              split.stacked(),
              exchanged(split.first(), a, b),
              exchanged(split.second(), a, b));
      case Region.Turned wheel ->
          new Region.Turned(
              wheel.wheel().exchanged(one, other),
              wheel.width(),
              wheel.height(),
              wheel.mirrored(),
              exchanged(wheel.arms(), a, b));
      case Region.Group group ->
          new Region.Group(
              group.stacked(), group.width(), group.height(), exchanged(group.parts(), a, b));
    };
  }

  private List<Region> exchanged(List<Region> parts, Region.Block a, Region.Block b) {
    List<Region> exchanged = new ArrayList<>(parts.size());
    for (Region part : parts) {
      exchanged.add(exchanged(part, a, b));
    }
    return exchanged;
  }
}
