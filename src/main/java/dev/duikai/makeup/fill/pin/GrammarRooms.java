package dev.duikai.makeup.fill.pin;

import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Node;
import dev.duikai.makeup.fill.Shape;
import dev.duikai.makeup.fill.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Lays out at random what the grammar fixes of a page, and finds the rooms that it leaves free. */
final class GrammarRooms {

  private final List<FillItem> items;
  private final SplittableRandom random;
  private final List<Spot> spots = new ArrayList<>();
  private final List<Room> rooms = new ArrayList<>();

  private GrammarRooms(List<FillItem> items, SplittableRandom random) {
    this.items = items;
    this.random = random;
  }

  /** What stands fast, and the rooms for all else. */
  record Laid(List<Spot> spots, List<Room> rooms) {}

  /** A layout, or none if this attempt did not come out. */
  static Optional<Laid> of(Node root, Room page, List<FillItem> items, SplittableRandom random) {
    GrammarRooms laid = new GrammarRooms(items, random);
    return laid.place(root, page)
        ? Optional.of(new Laid(laid.spots, laid.rooms))
        : Optional.empty();
  }

  private boolean place(Node node, Room room) {
    return switch (node) {
      case Node.Leaf(int item) -> leaf(item, room);
      case Node.Free free -> rooms.add(room);
      case Node.Pinwheel wheel -> rooms.add(room);
      case Node.Rows(List<Node> parts) -> rows(parts, room);
      case Node.Columns(List<Node> parts, List<Integer> widths) -> columns(parts, widths, room);
      case Node.Cornered cornered -> cornered(cornered, room);
    };
  }

  private boolean cornered(Node.Cornered node, Room room) {
    List<Shape> shapes = items.get(node.item()).shapes();
    Shape shape = shapes.get(random.nextInt(shapes.size()));
    Spot inside = node.at(shape, room.width(), room.height());
    Spot spot = new Spot(node.item(), shape, room.x() + inside.column(), room.y() + inside.line());
    return place(node.around(), room) && room.holds(Room.of(spot)) && spots.add(spot);
  }

  private boolean leaf(int item, Room room) {
    List<Shape> fitting =
        items.get(item).shapes().stream()
            .filter(s -> s.columns() == room.width() && s.lines() == room.height())
            .toList();
    if (fitting.isEmpty()) {
      return false;
    }
    Shape shape = fitting.get(random.nextInt(fitting.size()));
    return spots.add(new Spot(item, shape, room.x(), room.y()));
  }

  private boolean columns(List<Node> parts, List<Integer> widths, Room room) {
    int x = room.x();
    for (int i = 0; i < parts.size(); i++) {
      if (!place(parts.get(i), new Room(x, room.y(), widths.get(i), room.height()))) {
        return false;
      }
      x += widths.get(i);
    }
    return true;
  }

  private boolean rows(List<Node> parts, Room room) {
    int[] heights = new int[parts.size()];
    int rest = room.height();
    int open = 0;
    for (int i = 0; i < heights.length; i++) {
      Optional<TreeSet<Integer>> can = heights(parts.get(i), room.width());
      if (can.isEmpty()) {
        open++;
        continue;
      }
      if (can.get().isEmpty()) {
        return false;
      }
      List<Integer> list = List.copyOf(can.get());
      heights[i] = list.get(random.nextInt(list.size()));
      rest -= heights[i];
    }
    return rest >= open && (open > 0 || rest == 0) && stack(parts, heights, rest, open, room);
  }

  private boolean stack(List<Node> parts, int[] heights, int free, int open, Room room) {
    int y = room.y();
    int rest = free;
    int left = open;
    for (int i = 0; i < heights.length; i++) {
      int height = heights[i];
      if (height == 0) {
        left--;
        height = left == 0 ? rest : 1 + random.nextInt(rest - left);
        rest -= height;
      }
      if (!place(parts.get(i), new Room(room.x(), y, room.width(), height))) {
        return false;
      }
      y += height;
    }
    return true;
  }

  /** The heights that a node can have by itself; none where free items decide. */
  private Optional<TreeSet<Integer>> heights(Node node, int width) {
    return switch (node) {
      case Node.Leaf(int item) -> {
        TreeSet<Integer> heights = new TreeSet<>();
        items.get(item).shapes().stream()
            .filter(s -> s.columns() == width)
            .forEach(s -> heights.add(s.lines()));
        yield Optional.of(heights);
      }
      case Node.Free free -> Optional.empty();
      case Node.Pinwheel wheel -> Optional.empty();
      case Node.Rows(List<Node> parts) -> sums(parts, width);
      case Node.Columns(List<Node> parts, List<Integer> widths) -> common(parts, widths);
      case Node.Cornered cornered -> Optional.empty();
    };
  }

  private Optional<TreeSet<Integer>> sums(List<Node> parts, int width) {
    TreeSet<Integer> sums = new TreeSet<>(List.of(0));
    for (Node part : parts) {
      Optional<TreeSet<Integer>> heights = heights(part, width);
      if (heights.isEmpty()) {
        return Optional.empty();
      }
      TreeSet<Integer> next = new TreeSet<>();
      sums.forEach(sum -> heights.get().forEach(h -> next.add(sum + h)));
      sums = next;
    }
    return Optional.of(sums);
  }

  private Optional<TreeSet<Integer>> common(List<Node> parts, List<Integer> widths) {
    Optional<TreeSet<Integer>> common = Optional.empty();
    for (int i = 0; i < parts.size(); i++) {
      Optional<TreeSet<Integer>> heights = heights(parts.get(i), widths.get(i));
      if (heights.isPresent()) {
        common.ifPresent(heights.get()::retainAll);
        common = heights;
      }
    }
    return common;
  }
}
