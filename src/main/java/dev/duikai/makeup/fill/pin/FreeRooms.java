package dev.duikai.makeup.fill.pin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rooms that blocks leave free where these are plain rectangles that do not touch. */
final class FreeRooms {

  private FreeRooms() {}

  /** The free rectangles; none where what is free has another form. */
  static Optional<List<Room>> of(Room page, List<Room> blocks) {
    boolean[][] taken = new boolean[page.height()][page.width()];
    blocks.forEach(block -> take(taken, page, block));
    List<Room> free = new ArrayList<>();
    for (int y = 0; y < page.height(); y++) {
      for (int x = 0; x < page.width(); x++) {
        if (!taken[y][x]) {
          Room room = grown(taken, page, x, y);
          if (free.stream().anyMatch(other -> touch(other, room))) {
            return Optional.empty();
          }
          take(taken, page, room);
          free.add(room);
        }
      }
    }
    return Optional.of(free);
  }

  private static Room grown(boolean[][] taken, Room page, int x, int y) {
    int width = 1;
    while (x + width < page.width() && !taken[y][x + width]) {
      width++;
    }
    int height = 1;
    while (y + height < page.height() && empty(taken[y + height], x, width)) {
      height++;
    }
    return new Room(page.x() + x, page.y() + y, width, height);
  }

  private static boolean empty(boolean[] row, int x, int width) {
    for (int i = x; i < x + width; i++) {
      if (row[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean touch(Room a, Room b) {
    boolean columns = a.x() < b.right() && b.x() < a.right();
    boolean rows = a.y() < b.foot() && b.y() < a.foot();
    return columns && (a.foot() == b.y() || b.foot() == a.y())
        || rows && (a.right() == b.x() || b.right() == a.x());
  }

  private static void take(boolean[][] taken, Room page, Room block) {
    for (int y = block.y(); y < block.foot(); y++) {
      for (int x = block.x(); x < block.right(); x++) {
        taken[y - page.y()][x - page.x()] = true;
      }
    }
  }
}
