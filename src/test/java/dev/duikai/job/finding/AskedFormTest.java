package dev.duikai.job.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.notice.Level;
import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import dev.duikai.preflight.rule.Flavour;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the form of the file makes of a finding. */
final class AskedFormTest {

  private static final Notice CLEAR =
      Notice.warning("ad-transparency", "the ad has transparency")
          .at(Place.of("ads/a.pdf"))
          .hint("ask for a flattened file");
  private static final Notice PAGES = Notice.warning("ad-pages", "the ad has two pages");

  @Test
  void transparentAdIsRefusedInX1aOnly() {
    List<Notice> all = List.of(CLEAR, PAGES);
    assertEquals(all, AskedForm.judged(all, Flavour.X4));
    List<Notice> strict = AskedForm.judged(all, Flavour.X1A);
    assertEquals(List.of(CLEAR.as(Level.ERROR), PAGES), strict);
    assertEquals(CLEAR.place(), strict.getFirst().place(), "the ad is named");
    assertEquals(CLEAR.hint(), strict.getFirst().hint(), "the cure stays");
  }
}
