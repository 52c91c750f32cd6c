package dev.duikai.makeup.fill.pin;

import dev.duikai.makeup.fill.region.Wheel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * Carves a room with blocks that stand fast into free rooms: by cuts from edge to edge and by
 * pinwheels, at random, mostly along the edges of the blocks.
 */
final class Carving {

  private static final int DEEPEST = 5;

  private final SplittableRandom random;
  private final List<Room> free = new ArrayList<>();

  private Carving(SplittableRandom random) {
    this.random = random;
  }

  /** The free rooms, or none if this attempt did not come out. */
  static Optional<List<Room>> of(Room room, List<Room> blocks, SplittableRandom random) {
    Carving carving = new Carving(random);
    return carving.carve(room, blocks, 0) ? Optional.of(carving.free) : Optional.empty();
  }

  private boolean carve(Room room, List<Room> all, int depth) {
    List<Room> blocks = all.stream().filter(room::overlaps).toList();
    if (blocks.stream().anyMatch(block -> !room.holds(block))) {
      return false;
    }
    if (blocks.isEmpty()) {
      free.add(room);
      return true;
    }
    if (blocks.size() == 1 && blocks.getFirst().equals(room)) {
      return true;
    }
    if (depth == DEEPEST) {
      return false;
    }
    boolean turned = random.nextInt(10) < 6 && room.width() > 2 && room.height() > 2;
    return turned ? wheel(room, blocks, depth) : cut(room, blocks, depth);
  }

  private boolean cut(Room room, List<Room> blocks, int depth) {
    if (random.nextBoolean() && room.width() > 1) {
      int x = one(edges(room.x(), room.right(), blocks, Room::x, Room::right));
      return x > 0
          && carve(new Room(room.x(), room.y(), x - room.x(), room.height()), blocks, depth + 1)
          && carve(new Room(x, room.y(), room.right() - x, room.height()), blocks, depth + 1);
    }
    int y = one(edges(room.y(), room.foot(), blocks, Room::y, Room::foot));
    return y > 0
        && carve(new Room(room.x(), room.y(), room.width(), y - room.y()), blocks, depth + 1)
        && carve(new Room(room.x(), y, room.width(), room.foot() - y), blocks, depth + 1);
  }

  private boolean wheel(Room room, List<Room> blocks, int depth) {
    List<Integer> xs = edges(room.x(), room.right(), blocks, Room::x, Room::right);
    List<Integer> ys = edges(room.y(), room.foot(), blocks, Room::y, Room::foot);
    if (xs.size() < 2 || ys.size() < 2) {
      return cut(room, blocks, depth);
    }
    int[] x = two(xs);
    int[] y = two(ys);
    for (Room arm : arms(room, x, y, random.nextBoolean())) {
      if (!carve(arm, blocks, depth + 1)) {
        return false;
      }
    }
    return true;
  }

  /** The arms and the centre of a pinwheel as {@link Wheel} draws it, or its mirror image. */
  private static List<Room> arms(Room r, int[] x, int[] y, boolean mirrored) {
    int left = r.x();
    int top = r.y();
    int right = r.right();
    int foot = r.foot();
    Room centre = new Room(x[0], y[0], x[1] - x[0], y[1] - y[0]);
    return mirrored
        ? List.of(
            new Room(x[0], top, right - x[0], y[0] - top),
            new Room(left, top, x[0] - left, y[1] - top),
            new Room(left, y[1], x[1] - left, foot - y[1]),
            new Room(x[1], y[0], right - x[1], foot - y[0]),
            centre)
        : List.of(
            new Room(left, top, x[1] - left, y[0] - top),
            new Room(x[1], top, right - x[1], y[1] - top),
            new Room(x[0], y[1], right - x[0], foot - y[1]),
            new Room(left, y[0], x[0] - left, foot - y[0]),
            centre);
  }

  /** The edges of the blocks inside a room, and a few lines besides. */
  private List<Integer> edges(
      int from, int to, List<Room> blocks, ToIntFunction<Room> low, ToIntFunction<Room> high) {
    TreeSet<Integer> edges = new TreeSet<>();
    for (Room block : blocks) {
      edges.add(low.applyAsInt(block));
      edges.add(high.applyAsInt(block));
    }
    for (int more = 0; more < 2; more++) {
      edges.add(random.nextInt(from, to + 1));
    }
    edges.removeIf(edge -> edge <= from || edge >= to);
    return List.copyOf(edges);
  }

  private int one(List<Integer> edges) {
    return edges.isEmpty() ? 0 : edges.get(random.nextInt(edges.size()));
  }

  private int[] two(List<Integer> edges) {
    int a = random.nextInt(edges.size());
    int b = random.nextInt(edges.size() - 1);
    int other = b >= a ? b + 1 : b;
    return new int[] {
      Math.min(edges.get(a), edges.get(other)), Math.max(edges.get(a), edges.get(other))
    };
  }
}
