package dev.duikai.press.marks;

import dev.duikai.measure.Length;
import dev.duikai.press.file.Content;
import dev.duikai.press.file.PageFrame;
import dev.duikai.sheet.Ink;
import java.util.ArrayList;
import java.util.List;

/**
 * The colour bar (色标) above the page: each ink solid and half, two on each other, a grey of three,
 * then the spot colours. No patch bears more ink than the paper takes.
 */
final class ColourBar {

  private static final int PATCH = Length.millimetres(5).units();
  private static final int FROM = Length.millimetres(4).units();
  private static final List<Ink> PROCESS =
      List.of(
          new Ink(1000, 0, 0, 0),
          new Ink(0, 1000, 0, 0),
          new Ink(0, 0, 1000, 0),
          Ink.BLACK,
          new Ink(500, 0, 0, 0),
          new Ink(0, 500, 0, 0),
          new Ink(0, 0, 500, 0),
          Ink.grey(500),
          new Ink(0, 1000, 1000, 0),
          new Ink(1000, 0, 1000, 0),
          new Ink(1000, 1000, 0, 0),
          new Ink(300, 240, 240, 0));

  private final Content content;
  private final PageFrame frame;
  private final int mostInk;

  /** A bar whose mixtures bear so much ink at most, in per cent. */
  ColourBar(Content content, PageFrame frame, int mostInk) {
    this.content = content;
    this.frame = frame;
    this.mostInk = mostInk;
  }

  void draw(List<Ink> spots) {
    List<Ink> patches = new ArrayList<>(PROCESS);
    patches.removeIf(ink -> ink.total() > mostInk);
    patches.addAll(spots);
    int above = frame.bleed() + (PageFrame.SLUG.units() - PATCH) / 2;
    int x = FROM;
    for (Ink ink : patches) {
      content.fill(ink, false);
      content.op("re", frame.x(x), frame.y(-above), PATCH, PATCH).op("f");
      x += PATCH;
    }
  }
}
