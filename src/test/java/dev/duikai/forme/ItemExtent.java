package dev.duikai.forme;

import dev.duikai.font.FontShelf;
import dev.duikai.font.GlyphBounds;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Fill;
import dev.duikai.sheet.Glyph;
import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Link;
import dev.duikai.sheet.Path;
import dev.duikai.sheet.Picture;
import dev.duikai.sheet.Rule;
import java.util.ArrayList;
import java.util.List;

/** The rectangles that items print on. */
public final class ItemExtent {

  private ItemExtent() {}

  /** The ink of each glyph, or the whole of any other item. */
  public static List<Rect> of(Item item, FontShelf shelf) {
    return switch (item) {
      case GlyphRun run -> run.glyphs().stream().map(g -> glyph(run, g, shelf)).toList();
      case Rule rule -> List.of(rule(rule));
      case Fill fill -> List.of(path(fill.path()));
      case Picture picture -> List.of(picture.box());
      case Link link -> List.of(link.box());
    };
  }

  private static Rect glyph(GlyphRun run, Glyph glyph, FontShelf shelf) {
    GlyphBounds b = shelf.face(run.font()).bounds(glyph.id());
    double em = run.size().units() / 1000.0;
    double x = run.vertical() ? run.across().units() - em * 500 : glyph.at();
    double y = run.vertical() ? glyph.at() + em * 880 : run.across().units();
    double wide = em * run.squeeze() / 1000;
    return Rect.between(
        Length.units((int) (x + b.left() * wide)),
        Length.units((int) (y - b.top() * em)),
        Length.units((int) (x + b.right() * wide)),
        Length.units((int) (y - b.bottom() * em)));
  }

  private static Rect rule(Rule rule) {
    Length half = rule.weight().scaled(0.5);
    boolean level = rule.y1().equals(rule.y2());
    Length dx = level ? Length.ZERO : half;
    Length dy = level ? half : Length.ZERO;
    return Rect.between(
        rule.x1().minus(dx), rule.y1().minus(dy), rule.x2().plus(dx), rule.y2().plus(dy));
  }

  private static Rect path(Path path) {
    List<int[]> points = new ArrayList<>();
    for (Path.Step step : path.steps()) {
      switch (step) {
        case Path.Move(int x, int y) -> points.add(new int[] {x, y});
        case Path.Line(int x, int y) -> points.add(new int[] {x, y});
        case Path.Curve c -> {
          points.add(new int[] {c.x1(), c.y1()});
          points.add(new int[] {c.x2(), c.y2()});
          points.add(new int[] {c.x(), c.y()});
        }
        case Path.Close() -> {}
      }
    }
    return Rect.between(
        Length.units(points.stream().mapToInt(p -> p[0]).min().orElseThrow()),
        Length.units(points.stream().mapToInt(p -> p[1]).min().orElseThrow()),
        Length.units(points.stream().mapToInt(p -> p[0]).max().orElseThrow()),
        Length.units(points.stream().mapToInt(p -> p[1]).max().orElseThrow()));
  }

  /** Whether a rectangle lies in another, to a hundredth of a point. */
  public static boolean inside(Rect inner, Rect outer) {
    int slack = 10;
    return inner.x().units() >= outer.x().units() - slack
        && inner.y().units() >= outer.y().units() - slack
        && inner.right().units() <= outer.right().units() + slack
        && inner.bottom().units() <= outer.bottom().units() + slack;
  }

  /** Whether two rectangles share more than a hundredth of a point. */
  public static boolean meet(Rect a, Rect b) {
    int slack = 10;
    return a.x().units() + slack < b.right().units()
        && b.x().units() + slack < a.right().units()
        && a.y().units() + slack < b.bottom().units()
        && b.y().units() + slack < a.bottom().units();
  }
}
