package dev.duikai.makeup.form;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.copy.Block;
import dev.duikai.copy.Paragraph;
import dev.duikai.copy.Span;
import dev.duikai.copy.Story;
import dev.duikai.copy.Voice;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.makeup.PageFixture;
import dev.duikai.measure.Grid;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A tail that begins with eighteen characters of a paragraph begun on another page. */
final class RestOfParagraphTest {

  private final Grid grid = PageFixture.INSIDE.grid();

  private static Portion tail(boolean midParagraph) {
    StoryClass any = PageFixture.INSIDE.storyClass("short").orElseThrow();
    List<Block> blocks = List.of(paragraph("的折断声，还有谁家手机里放着的小调。"), paragraph("没有人停下来看风景。"));
    Story story = PageFixture.story("tea", "一芽一叶", blocks, false);
    return Portion.tail(story, any, "茶", new Portion.Rest(blocks, midParagraph), "（上接第一版）");
  }

  private static Block paragraph(String text) {
    return new Paragraph(List.of(new Span(text, Voice.PLAIN)), 1);
  }

  private boolean set(Portion tail, int columns) {
    GalleyMaker galleys = PageFixture.galleys();
    return !galleys.galleys(tail, grid.spanWidth(columns), GalleyMaker.USUAL_GAP).isEmpty();
  }

  @Test
  void standsInTwoLinesButNotAloneInOne() {
    assertTrue(set(tail(true), 1), "two lines of one column");
    assertFalse(set(tail(true), 2), "one line of two columns");
  }

  @Test
  void aParagraphOfItsOwnMayBeOneLine() {
    assertTrue(set(tail(false), 2));
  }
}
