package dev.duikai.job.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.preflight.check.Preflight;
import dev.duikai.preflight.check.RuleBook;
import dev.duikai.preflight.report.Report;
import dev.duikai.preflight.rule.Flavour;
import dev.duikai.preflight.rule.Limits;
import dev.duikai.preflight.specimen.Specimen;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stable form of a preflight report. */
final class PreflightJsonTest {

  private static String json(Specimen specimen) {
    Report report = Preflight.check("a.pdf", specimen.pdf(), Limits.newsprint());
    return PreflightJson.of("duikai 1", List.of(report), List.of());
  }

  @Test
  void hitIsToldInFull() {
    String json = json(Specimen.of(Flavour.X1A).draw("1 0 0 rg 54.17 297.48 28.35 14.17 re f"));
    String hit =
        """
              "hits" : [
                {
                  "id" : "rgb",
                  "level" : "error",
                  "page" : 1,
                  "box_mm" : {
                    "x" : 4.999,
                    "y" : 10.001,
                    "width" : 10.001,
                    "height" : 4.999
                  },
                  "object" : "area",
                  "value" : "DeviceRGB",
                  "limit" : "CMYK or grey",
                  "cure" : "convert it to CMYK with the press profile; black type to K alone",
                  "count" : 1
                }
              ],
        """;
    assertTrue(json.contains(hit), json);
  }

  @Test
  void headSaysWhatWasCheckedAgainstWhat() {
    String json = json(Specimen.of(Flavour.X1A));
    assertTrue(json.contains("\"profile\" : \"x1a\""), json);
    assertTrue(json.contains("\"condition\" : \"TR 002\""), json);
    assertTrue(json.contains("\"ink_most\" : 240"), json);
    assertTrue(json.contains("\"pages\" : null"), json);
    assertTrue(json.contains("\"verdict\" : \"clean\""), json);
    assertTrue(json.contains("\"width_mm\" : 70.556"), json);
  }

  @Test
  void everyRuleIsListedWithItsState() {
    String json = json(Specimen.of(Flavour.X1A));
    RuleBook.all()
        .forEach(rule -> assertTrue(json.contains("\"id\" : \"" + rule.id() + "\""), rule.id()));
    assertTrue(json.contains("\"state\" : \"passed\""), json);
    assertTrue(json.contains("\"state\" : \"not asked\""), json);
  }

  @Test
  void sameFileSameText() {
    assertEquals(json(Specimen.of(Flavour.X4)), json(Specimen.of(Flavour.X4)));
  }
}
