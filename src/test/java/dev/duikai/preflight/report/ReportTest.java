package dev.duikai.preflight.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.notice.Level;
import dev.duikai.preflight.check.Preflight;
import dev.duikai.preflight.rule.Flavour;
import dev.duikai.preflight.rule.Hit;
import dev.duikai.preflight.rule.Limits;
import dev.duikai.preflight.specimen.Specimen;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a report holds and how it is said. */
final class ReportTest {

  private static final Specimen CLEAN = Specimen.of(Flavour.X1A);

  private static Report report(Specimen specimen) {
    return Preflight.check("<a>.pdf", specimen.pdf(), Limits.newsprint());
  }

  @Test
  void claimedFlavourIsChecked() {
    assertEquals(Flavour.X1A, report(CLEAN).profile().flavour());
    assertEquals(Flavour.X4, report(Specimen.of(Flavour.X4)).profile().flavour());
    assertEquals(Flavour.PLAIN, report(Specimen.of(Flavour.PLAIN)).profile().flavour());
  }

  @Test
  void boxesAreMillimetresFromTheTrimsTopLeft() {
    Report report = report(CLEAN.draw("1 0 0 rg 54.17 297.48 28.35 14.17 re f"));
    Hit hit = report.hits().getFirst();
    assertEquals("5.0,10.0 10.0 × 5.0 mm", hit.box().orElseThrow().toString());
    assertEquals("DeviceRGB 1 0 0".substring(0, 9), hit.value());
  }

  @Test
  void equalValuesAreOneHit() {
    Report report = report(CLEAN.draw("1 0 0 rg 60 60 9 9 re f 80 60 9 9 re f 90 60 9 9 re f"));
    assertEquals(1, report.count(Level.ERROR));
    assertEquals(3, report.hits().getFirst().count());
  }

  @Test
  void eachFontIsAHitOfItsOwn() {
    String font = "<< /Type /Font /Subtype /TrueType /BaseFont /%s >>";
    Report report =
        report(
            CLEAN
                .resource("Font", "F2", font.replace("%s", "One"))
                .resource("Font", "F3", font.replace("%s", "Two"))
                .draw("BT /F2 10 Tf 70 200 Td (A) Tj /F3 10 Tf (B) Tj ET"));
    assertEquals(
        List.of("font One", "font Two"),
        report.hits().stream()
            .filter(hit -> hit.rule().equals("font-embedded"))
            .map(Hit::object)
            .toList());
  }

  @Test
  void blackTypeThatKnocksOutOfPaperIsANotice() {
    Report report = report(CLEAN.type("0 0 0 1 k", 10, "abc"));
    assertEquals(Verdict.CLEAN, report.verdict());
    assertEquals("black-overprint", report.hits().getFirst().rule());
  }

  @Test
  void manyValuesEndInOneForTheRest() {
    StringBuilder lines = new StringBuilder("0 0 0 1 K ");
    for (int i = 0; i < 40; i++) {
      lines.append(0.01 + i / 200.0).append(" w 60 60 m 90 60 l S ");
    }
    Report report = report(CLEAN.draw(lines.toString()));
    int all = report.hits().stream().mapToInt(Hit::count).sum();
    assertEquals(40, all);
    assertTrue(report.hits().size() < 25, report.hits().toString());
  }

  @Test
  void verdictFollowsTheWorst() {
    assertEquals(Verdict.CLEAN, report(CLEAN).verdict());
    assertEquals(Verdict.WARNINGS, report(CLEAN.page("Rotate", "90")).verdict());
    assertEquals(Verdict.REFUSED, report(CLEAN.draw("1 0 0 rg 60 60 9 9 re f")).verdict());
  }

  @Test
  void textListsHitsAndWhatPassed() {
    String text = ReportText.of(report(CLEAN.draw("1 0 0 rg 60 60 9 9 re f")));
    assertTrue(text.contains("error rgb: page 1: area: DeviceRGB; limit CMYK or grey"), text);
    assertTrue(text.contains("cure: convert it to CMYK"), text);
    assertTrue(text.contains("passed: file-frame"), text);
    assertTrue(text.contains("not for press: 1 error, 0 warnings, 0 notices"), text);
  }

  @Test
  void pageIsHtmlByItself() {
    String html = ReportHtml.of("duikai", List.of(report(CLEAN.draw("1 0 0 rg 60 60 9 9 re f"))));
    assertTrue(html.contains("&lt;a&gt;.pdf"));
    assertFalse(html.contains("<a>"));
    assertFalse(html.contains("http"), "nothing is loaded from elsewhere");
    assertTrue(html.contains("<rect class=\"error\" x=\"7.06\""), html);
    assertTrue(html.contains("<code>total-ink</code>"));
  }

  @Test
  void sameFileSameReport() {
    Specimen specimen = CLEAN.draw("1 0 0 rg 60 60 9 9 re f");
    byte[] pdf = specimen.pdf();
    Report first = Preflight.check("a", pdf, Limits.newsprint());
    assertEquals(first, Preflight.check("a", pdf, Limits.newsprint()));
    assertEquals(64, first.hash().length());
  }
}
