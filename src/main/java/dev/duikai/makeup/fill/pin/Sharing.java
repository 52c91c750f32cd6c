package dev.duikai.makeup.fill.pin;

import dev.duikai.makeup.fill.table.Slicing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Shares free items out among rooms so that each room can be filled exactly. */
final class Sharing {

  /** Shares that are looked at for one set of rooms. */
  private static final int ENOUGH = 4000;

  private final Slicing slicing;
  private final SplittableRandom random;
  private final int all;
  private final Map<Room, int[]> known = new HashMap<>();
  private int left;

  Sharing(Slicing slicing, SplittableRandom random) {
    this.slicing = slicing;
    this.random = random;
    this.all = (1 << slicing.items().size()) - 1;
  }

  /** The items of each room as a subset; none if no way was found. */
  Optional<int[]> of(List<Room> rooms) {
    if (rooms.isEmpty()) {
      return all == 0 ? Optional.of(new int[0]) : Optional.empty();
    }
    if (rooms.size() > slicing.items().size()) {
      return Optional.empty();
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rooms.size(); i++) {
      order.add(i);
      if (fitting(rooms.get(i)).length == 0) {
        return Optional.empty();
      }
    }
    order.sort(Comparator.comparingInt(i -> fitting(rooms.get(i)).length));
    List<int[]> fitting = order.stream().map(rooms::get).map(this::fitting).toList();
    left = ENOUGH;
    int[] sorted = new int[rooms.size()];
    if (!share(fitting, 0, all, sorted)) {
      return Optional.empty();
    }
    int[] shares = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      shares[order.get(i)] = sorted[i];
    }
    return Optional.of(shares);
  }

  private boolean share(List<int[]> fitting, int at, int rest, int[] shares) {
    int[] sets = fitting.get(at);
    boolean last = at + 1 == fitting.size();
    int start = sets.length == 0 ? 0 : random.nextInt(sets.length);
    for (int i = 0; i < sets.length && left > 0; i++) {
      int set = sets[(start + i) % sets.length];
      left--;
      if ((set & ~rest) != 0 || last && set != rest) {
        continue;
      }
      shares[at] = set;
      if (last || share(fitting, at + 1, rest ^ set, shares)) {
        return true;
      }
    }
    return false;
  }

  /** All sets of items that fill a room exactly. */
  private int[] fitting(Room room) {
    Room size = new Room(0, 0, room.width(), room.height());
    return known.computeIfAbsent(
        size,
        key -> {
          List<Integer> sets = new ArrayList<>();
          for (int set = 1; set <= all; set++) {
            if (slicing.at(key.width()).has(set, key.height())) {
              sets.add(set);
            }
          }
          return sets.stream().mapToInt(Integer::intValue).toArray();
        });
  }
}
