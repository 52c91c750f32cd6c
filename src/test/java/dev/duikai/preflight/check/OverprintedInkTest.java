package dev.duikai.preflight.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.preflight.rule.Flavour;
import dev.duikai.preflight.rule.Hit;
import dev.duikai.preflight.rule.Limits;
import dev.duikai.preflight.specimen.Specimen;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ink of an object is counted together with the areas that it overprints. */
final class OverprintedInkTest {

  private static final Specimen X1A = Specimen.of(Flavour.X1A);
  private static final String RED_GROUND = "0 1 1 0 k 60 60 80 80 re f ";
  private static final String BLACK_INSIDE = "0 0 0 1 k 80 80 30 30 re f";

  private static List<Hit> hits(String content) {
    return Preflight.check("a.pdf", X1A.draw(content).pdf(), Limits.newsprint()).hits().stream()
        .filter(hit -> hit.rule().equals("total-ink"))
        .toList();
  }

  @Test
  void blackThatOverprintsRedAddsUp() {
    Hit hit = hits(RED_GROUND + "/Over gs " + BLACK_INSIDE).getFirst();
    assertTrue(hit.value().startsWith("300 %"), hit.value());
  }

  @Test
  void blackThatKnocksOutCountsAlone() {
    assertEquals(List.of(), hits(RED_GROUND + BLACK_INSIDE));
  }

  @Test
  void blackBesideRedCountsAlone() {
    assertEquals(List.of(), hits(RED_GROUND + "/Over gs 0 0 0 1 k 145 80 30 30 re f"));
  }
}
