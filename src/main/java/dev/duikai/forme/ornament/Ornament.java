package dev.duikai.forme.ornament;

import dev.duikai.measure.Rect;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** What an ornament shows. */
public enum Ornament {
  WHEAT(Wheat::draw),
  WAVES(Waves::draw),
  LEAVES(Leaves::draw),
  LANTERNS(Lanterns::draw),
  BRIDGE(Bridge::draw),
  SUN(Sun::draw),
  HILLS(Hills::draw),
  BOOK(Book::draw),
  VINE(Vine::draw),
  CLOUDS(Clouds::draw),
  PLUM(Plum::draw);

  private final Consumer<Scene> drawing;

  Ornament(Consumer<Scene> drawing) {
    this.drawing = drawing;
  }

  /** The ornament that rules call by this name. */
  public static Optional<Ornament> named(String name) {
    for (Ornament ornament : values()) {
      if (ornament.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(ornament);
      }
    }
    return Optional.empty();
  }

  /** Whether it hangs from the top of its rectangle instead of standing on its foot. */
  public boolean hangs() {
    return this == LANTERNS;
  }

  /** The ornament in a rectangle, nothing of it outside. */
  public List<Item> draw(Tag tag, Rect area, Palette palette) {
    Scene scene = new Scene(tag, area, palette);
    drawing.accept(scene);
    return scene.items();
  }
}
