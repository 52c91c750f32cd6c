package dev.duikai.makeup.fill.pin;

import dev.duikai.makeup.fill.Spot;

/** A rectangle of the page in columns and lines. */
record Room(int x, int y, int width, int height) {

  static Room of(Spot spot) {
    return new Room(spot.column(), spot.line(), spot.shape().columns(), spot.shape().lines());
  }

  int right() {
    return x + width;
  }

  int foot() {
    return y + height;
  }

  int cells() {
    return width * height;
  }

  boolean holds(Room other) {
    return x <= other.x && y <= other.y && other.right() <= right() && other.foot() <= foot();
  }

  boolean overlaps(Room other) {
    return x < other.right() && other.x < right() && y < other.foot() && other.y < foot();
  }
}
