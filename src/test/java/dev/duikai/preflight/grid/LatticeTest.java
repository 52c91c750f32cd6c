package dev.duikai.preflight.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.measure.Length;
import dev.duikai.preflight.line.BodyType;
import dev.duikai.preflight.line.RunMaker;
import dev.duikai.preflight.line.TextLine;
import dev.duikai.preflight.page.Glyph;
import dev.duikai.preflight.page.Ink;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Columns are found among legs in a broken measure, too. Eight columns of 13 characters of 9 pt.
 */
final class LatticeTest {

  private static final int EM = 9_000;
  private static final int PITCH = 12_500;
  private static final int LEFT = 53_000;
  private static final int COLUMN = 126_000;
  private static final PageWidth PAGE = new PageWidth(LEFT, LEFT + 8 * COLUMN - EM);
  private static final BodyType BODY =
      new BodyType("song", Length.units(EM), Length.units(PITCH), Length.units(PITCH));
  private static final Ink BLACK = new Ink("DeviceGray 0", 1000);

  private final List<TextLine> lines = new ArrayList<>();

  private static TextLine line(int x, int baseline, int characters) {
    List<Glyph> glyphs = new ArrayList<>();
    Length em = Length.units(EM);
    for (int i = 0; i < characters; i++) {
      Length at = Length.units(x + i * EM);
      Length y = Length.units(baseline);
      glyphs.add(new Glyph(i, "字", at, y, em, em, 1000, false, "song", BLACK, false));
    }
    return TextLine.of(RunMaker.runs(glyphs));
  }

  private LatticeTest legs(double column, int first, int count, int characters, int gutter) {
    for (int leg = 0; leg < count; leg++) {
      int x = LEFT + (int) (column * COLUMN) + leg * (characters * EM + gutter);
      for (int row = first; row < first + 40; row++) {
        lines.add(line(x, row * PITCH, characters));
      }
    }
    return this;
  }

  private Lattice found(PageWidth page) {
    return Lattice.of(lines, BODY, page).orElseThrow();
  }

  private static void assertEightColumns(Lattice lattice) {
    assertEquals(13 * EM, lattice.width());
    assertEquals(COLUMN, lattice.period());
    assertEquals(0, Math.floorMod(lattice.origin() - LEFT, COLUMN));
  }

  @Test
  void threeLegsOverFourColumnsDoNotOutweighTwoColumnsOfOne() {
    legs(0, 0, 3, 17, 2 * EM).legs(0, 60, 3, 17, 2 * EM).legs(4, 60, 3, 17, 2 * EM);
    legs(4, 0, 1, 13, EM).legs(7, 0, 1, 13, EM);
    assertEightColumns(found(PAGE));
  }

  @Test
  void columnsAreFoundWhereNoTwoOfThemStandSideBySide() {
    legs(0, 0, 2, 20, EM).legs(5, 0, 2, 20, EM).legs(3, 0, 1, 13, EM).legs(1, 60, 1, 13, EM);
    legs(4, 60, 1, 13, EM).legs(7, 60, 1, 13, EM);
    assertEightColumns(found(PAGE));
  }

  @Test
  void legsSideBySideAreEnoughWhereThePageEndsAnywhere() {
    legs(0, 0, 4, 13, EM).legs(4, 0, 2, 13, EM);
    assertEightColumns(found(new PageWidth(LEFT - 2_000, LEFT + 8 * COLUMN + 5_000)));
  }
}
