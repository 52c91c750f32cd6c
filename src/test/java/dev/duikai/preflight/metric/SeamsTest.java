package dev.duikai.preflight.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.preflight.anatomy.Anatomy;
import dev.duikai.preflight.anatomy.Furniture;
import dev.duikai.preflight.anatomy.Head;
import dev.duikai.preflight.anatomy.PrintedStory;
import dev.duikai.preflight.board.Block;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.line.BodyType;
import dev.duikai.preflight.page.PrintedPage;
import dev.duikai.preflight.verdict.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Gutters and lines through the page, on blocks put down by hand: eight columns by 100 lines. */
final class SeamsTest {

  private final List<Block> blocks = new ArrayList<>();

  private SeamsTest story(int column, int span, int line, int end) {
    PrintedStory story =
        new PrintedStory(
            blocks.size(),
            new Head(List.of(), Optional.empty(), Optional.empty()),
            List.of(),
            List.of(),
            Optional.empty());
    blocks.add(new Block(Block.Kind.STORY, column, span, line, end, Optional.of(story)));
    return this;
  }

  private SeamsTest other(Block.Kind kind, int column, int span, int line, int end) {
    blocks.add(new Block(kind, column, span, line, end, Optional.empty()));
    return this;
  }

  private List<String> found() {
    Length zero = Length.ZERO;
    Rect live = new Rect(zero, zero, Length.points(999), Length.points(1250));
    Length body = Length.points(9);
    Length pitch = Length.points(12.5);
    PrintedPage page =
        new PrintedPage("a.pdf", 1, live, List.of(), List.of(), List.of(), List.of(), List.of());
    Furniture bare =
        new Furniture(List.of(), List.of(), Optional.empty(), false, Optional.empty(), List.of());
    Anatomy anatomy =
        new Anatomy(
            page,
            new BodyType("song", body, pitch, zero),
            new Grid(live, 8, 13, body, body, 100, pitch),
            bare,
            List.of(),
            List.of(),
            List.of());
    return Seams.of(new Board(anatomy, blocks, List.of(), Map.of())).stream()
        .map(SeamsTest::words)
        .toList();
  }

  private static String words(Violation violation) {
    return violation.taboo().id() + " " + violation.detail();
  }

  @Test
  void aPinwheelHasNone() {
    story(0, 5, 0, 40).story(5, 3, 0, 60).story(0, 2, 40, 100).story(2, 6, 60, 100);
    story(2, 3, 40, 60);
    assertEquals(List.of(), found());
  }

  @Test
  void twoHalvesHaveASeam() {
    story(0, 4, 0, 50).story(0, 4, 50, 100).story(4, 4, 0, 40).story(4, 4, 40, 100);
    assertEquals(List.of("seam.vertical between columns 4 and 5"), found());
  }

  @Test
  void anAdvertisementAtTheFootDoesNotMendASeam() {
    story(0, 4, 0, 50).story(0, 4, 50, 80).story(4, 4, 0, 80);
    other(Block.Kind.ADVERT, 0, 8, 80, 100);
    assertEquals(List.of("seam.vertical between columns 4 and 5"), found());
  }

  @Test
  void aStoryUnderMostOfAGutterMakesItARun() {
    story(0, 4, 0, 85).story(4, 4, 0, 85).story(0, 8, 85, 100);
    assertEquals(
        List.of("gutter-run between columns 4 and 5: 85 lines", "seam.horizontal over line 86"),
        found());
  }

  @Test
  void theEdgeOfTheNameplateIsNoSeam() {
    other(Block.Kind.NAMEPLATE, 0, 8, 0, 13);
    story(0, 5, 13, 60).story(5, 3, 13, 70).story(0, 3, 60, 100).story(3, 5, 70, 100);
    story(3, 2, 60, 70);
    assertEquals(List.of(), found());
  }
}
