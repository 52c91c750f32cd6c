package dev.duikai.forme.border;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.grammar.type.BorderKind;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Fill;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Path;
import dev.duikai.sheet.Tag;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class BorderTest {

  private static final int THICK = 5000;
  private static final Rect RECT =
      new Rect(Length.points(60), Length.points(90), Length.points(243), Length.points(131.25));

  private static Fill border(BorderKind kind) {
    return Border.round(Tag.furniture("box"), RECT, kind, Length.units(THICK), Ink.BLACK);
  }

  private static List<Path.Step> corners(BorderKind kind) {
    return border(kind).path().steps().stream()
        .filter(step -> !(step instanceof Path.Close))
        .toList();
  }

  private static int x(Path.Step step) {
    return step instanceof Path.Move(int x, int y) ? x : ((Path.Line) step).x();
  }

  private static int y(Path.Step step) {
    return step instanceof Path.Move(int x, int y) ? y : ((Path.Line) step).y();
  }

  @ParameterizedTest
  @EnumSource
  void tilesStandInTheStripAlongTheEdge(BorderKind kind) {
    for (Path.Step step : corners(kind)) {
      int left = x(step) - RECT.x().units();
      int right = RECT.right().units() - x(step);
      int top = y(step) - RECT.y().units();
      int foot = RECT.bottom().units() - y(step);
      int inner = Math.min(Math.min(left, right), Math.min(top, foot));
      assertTrue(inner >= 0 && inner <= THICK, () -> kind + " " + step);
    }
  }

  @ParameterizedTest
  @EnumSource
  void allFourSidesTakeWholeTiles(BorderKind kind) {
    int tile = Tile.of(kind).outlines().size();
    int corner = Tile.corner(kind).outlines().size();
    int across = Math.round((243 - 10) / 5f);
    int down = Math.round((131.25f - 10) / 5f);
    long outlines =
        border(kind).path().steps().stream().filter(s -> s instanceof Path.Close).count();
    assertEquals(4L * corner + 2L * (across + down) * tile, outlines);
  }
}
