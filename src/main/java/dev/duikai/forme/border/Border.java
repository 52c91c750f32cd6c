package dev.duikai.forme.border;

import dev.duikai.grammar.type.BorderKind;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Fill;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Path;
import dev.duikai.sheet.Tag;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/** Lays the tiles of a border round a rectangle; a side takes whole tiles, stretched to fit. */
public final class Border {

  private final int thick;
  private final List<Path.Step> steps = new ArrayList<>();

  private Border(int thick) {
    this.thick = thick;
  }

  /**
   * The border as one area.
   *
   * @param rect its outer edge
   * @param thick how far it reaches inwards
   */
  public static Fill round(Tag tag, Rect rect, BorderKind kind, Length thick, Ink ink) {
    Border border = new Border(thick.units());
    Tile tile = Tile.of(kind);
    Tile corner = Tile.corner(kind);
    int[] x = {rect.x().units(), rect.right().units(), rect.right().units(), rect.x().units()};
    int[] y = {rect.y().units(), rect.y().units(), rect.bottom().units(), rect.bottom().units()};
    int[] length = {rect.width().units(), rect.height().units()};
    for (int side = 0; side < x.length; side++) {
      AffineTransform at = AffineTransform.getTranslateInstance(x[side], y[side]);
      at.quadrantRotate(side);
      border.side(at, length[side % 2], tile, corner);
    }
    return new Fill(tag, new Path(border.steps), ink);
  }

  /** A corner and the side behind it, up to the next corner. */
  private void side(AffineTransform at, int length, Tile tile, Tile corner) {
    lay(at, 0, thick, corner);
    int room = length - 2 * thick;
    int count = (int) Math.max(1, Math.round((double) room / thick));
    for (int i = 0; i < count; i++) {
      double from = thick + (double) room * i / count;
      lay(at, from, (double) room / count, tile);
    }
  }

  private void lay(AffineTransform at, double from, double wide, Tile tile) {
    for (double[] outline : tile.outlines()) {
      double[] points = new double[outline.length];
      for (int i = 0; i < outline.length; i += 2) {
        points[i] = from + outline[i] * wide;
        points[i + 1] = outline[i + 1] * thick;
      }
      at.transform(points, 0, points, 0, points.length / 2);
      trace(points);
    }
  }

  private void trace(double[] points) {
    for (int i = 0; i < points.length; i += 2) {
      int x = (int) Math.round(points[i]);
      int y = (int) Math.round(points[i + 1]);
      steps.add(i == 0 ? new Path.Move(x, y) : new Path.Line(x, y));
    }
    steps.add(new Path.Close());
  }
}
