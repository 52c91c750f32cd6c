package dev.duikai.preflight.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.measure.Length;
import dev.duikai.preflight.page.Glyph;
import dev.duikai.preflight.page.Ink;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands on one baseline is one line only where it belongs together. */
final class RunMakerTest {

  private static final Ink BLACK = new Ink("DeviceGray 0", 1000);

  /** Glyphs of one size side by side, from a place on a baseline. */
  private static List<Glyph> glyphs(String text, double x, double size) {
    List<Glyph> glyphs = new ArrayList<>();
    Length em = Length.points(size);
    Length at = Length.points(x);
    for (int i = 0; i < text.length(); i++) {
      String one = text.substring(i, i + 1);
      Length baseline = Length.points(100);
      glyphs.add(new Glyph(i, one, at, baseline, em, em, 1000, false, "song", BLACK, false));
      at = at.plus(em);
    }
    return glyphs;
  }

  private static List<String> lines(List<Glyph> first, List<Glyph> second) {
    List<Glyph> all = new ArrayList<>(first);
    all.addAll(second);
    return RunMaker.lines(RunMaker.runs(all)).stream().map(TextLine::text).toList();
  }

  @Test
  void aHeadWithABlankIsOneLine() {
    assertEquals(List.of("渠相通路相连"), lines(glyphs("渠相通", 0, 24), glyphs("路相连", 96, 24)));
  }

  @Test
  void theMarkOfAStoryIsNoPartOfTheHeadBesideIt() {
    assertEquals(List.of("①5", "再亮一会儿"), lines(glyphs("①5", 0, 7), glyphs("再亮一会儿", 27, 16)));
  }

  @Test
  void aSmallerPartOfAHeadStaysWithIt() {
    assertEquals(List.of("开街上"), lines(glyphs("开街", 0, 24), glyphs("上", 50, 10)));
  }
}
