package dev.duikai.preflight.anatomy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.preflight.line.BodyType;
import dev.duikai.preflight.line.TextLine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The width of legs is found from few lines, too. */
class LegMakerTest {

  private static final Length EM = Length.points(9);
  private static final Length PITCH = Length.points(12.5);
  private static final BodyType BODY = new BodyType("song", EM, PITCH, Length.ZERO);

  /**
   * The width of one leg of lines, each given by where it begins and ends in characters, and a
   * third number where it ends with a mark.
   */
  private static int characters(int[]... lines) {
    LegMaker maker = new LegMaker(BODY);
    for (int i = 0; i < lines.length; i++) {
      String text = lines[i].length > 2 ? "字，" : "字";
      maker.add(LegLine.Kind.TEXT, line(text, i + 1, lines[i][0], lines[i][1]));
    }
    Leg leg = maker.legs().getFirst();
    return leg.right().minus(leg.left()).units() / EM.units();
  }

  private static TextLine line(String text, int row, int from, int to) {
    Length baseline = PITCH.times(row);
    Rect box = Rect.between(EM.times(from), baseline.minus(EM), EM.times(to), baseline);
    return new TextLine(List.of(), text, EM, "song", baseline, box);
  }

  @Test
  void aLegBeginsWhereItsWordsDoNotWhereAMarkHangs() {
    LegMaker maker = new LegMaker(BODY);
    for (int row = 1; row <= 4; row++) {
      maker.add(LegLine.Kind.TEXT, line("字", row, 0, 13));
    }
    maker.add(LegLine.Kind.TEXT, line("字，", 1, 20, 34));
    maker.add(LegLine.Kind.TEXT, line("“字，", 2, 19, 34));
    maker.add(LegLine.Kind.TEXT, line("字，", 3, 20, 34));
    Leg second = maker.legs().get(1);
    assertEquals(EM.times(20), second.left());
    assertEquals(EM.times(33), second.right());
  }

  @Test
  void ofManyLinesTheFullOnesDecide() {
    assertEquals(
        13,
        characters(
            new int[] {2, 13},
            new int[] {0, 13},
            new int[] {0, 13},
            new int[] {0, 13},
            new int[] {0, 8}));
  }

  @Test
  void ofThreeLinesTheWidestDecides() {
    assertEquals(27, characters(new int[] {2, 27}, new int[] {0, 27}, new int[] {0, 24}));
  }

  @Test
  void twoParagraphsOfTwoLinesEachHaveOneFullLine() {
    assertEquals(
        27,
        characters(
            new int[] {2, 27},
            new int[] {0, 27},
            new int[] {0, 7},
            new int[] {2, 27},
            new int[] {0, 22}));
  }

  @Test
  void aLineThatRunsOverIsNotTheMeasure() {
    assertEquals(
        13,
        characters(
            new int[] {2, 13},
            new int[] {0, 13},
            new int[] {0, 14},
            new int[] {0, 13},
            new int[] {0, 13}));
  }

  @Test
  void theWhiteOfMarksAtLineEndsStandsOutsideTheMeasure() {
    assertEquals(
        19,
        characters(
            new int[] {2, 19},
            new int[] {0, 20, 1},
            new int[] {0, 20, 1},
            new int[] {0, 20, 1},
            new int[] {0, 19},
            new int[] {0, 19}));
  }
}
