package dev.duikai.job.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.notice.Level;
import dev.duikai.notice.Notice;
import dev.duikai.preflight.rule.Flavour;
import dev.duikai.preflight.rule.Limits;
import dev.duikai.preflight.specimen.Specimen;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What keeps a page's PDF from appearing under its name. */
final class PagePreflightTest {

  private static final Specimen X1A = Specimen.of(Flavour.X1A);

  private static List<Notice> findings(Specimen specimen) {
    return PagePreflight.findings(2, "a-02.pdf", specimen.pdf(), Flavour.X1A, Limits.newsprint());
  }

  @Test
  void cleanPageHasNone() {
    assertEquals(List.of(), findings(X1A));
    assertEquals(List.of(), findings(X1A.without("PageLabels")), "a notice keeps nothing back");
  }

  @Test
  void errorNamesPageRulePlaceAndCure() {
    Notice found = findings(X1A.draw("1 0 0 rg 60 60 9 9 re f")).getFirst();
    assertEquals(Level.ERROR, found.level());
    assertEquals("preflight", found.id());
    assertEquals(2, found.page().orElseThrow());
    assertTrue(found.message().startsWith("preflight (印前检查) rgb: area: DeviceRGB"));
    assertTrue(found.message().contains("at 7.1,"), found.message());
    assertTrue(found.hint().orElseThrow().contains("CMYK"));
  }

  @Test
  void warningStaysAWarning() {
    assertEquals(Level.WARNING, findings(X1A.page("Rotate", "90")).getFirst().level());
  }

  @Test
  void rulesSayHowMuchInkIsTooMuch() {
    Specimen red = X1A.draw("0 1 1 0 k 60 60 9 9 re f");
    Limits strict = Limits.newsprint().withInk(new Limits.Ink(150, 180));
    Notice found = PagePreflight.findings(2, "a-02.pdf", red.pdf(), Flavour.X1A, strict).getFirst();
    assertEquals(List.of(), findings(red));
    assertEquals(Level.ERROR, found.level());
    assertTrue(found.message().contains("200 %"), found.message());
  }
}
