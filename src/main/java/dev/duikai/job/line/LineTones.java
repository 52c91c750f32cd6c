package dev.duikai.job.line;

import dev.duikai.compose.Adjustment;
import dev.duikai.makeup.PagePlan;
import dev.duikai.proof.LineTone;
import java.util.ArrayList;
import java.util.List;

/** The tones in which a proof shows how the lines of a page came to their measure. */
public final class LineTones {

  private static final int SEEN = 50;
  private static final int STANDS_OUT = 100;

  private LineTones() {}

  /** A tone for each line that needed anything. */
  public static List<LineTone> of(PagePlan plan) {
    int em = plan.rules().bodySize().units();
    List<LineTone> tones = new ArrayList<>();
    for (PageLines.TextLine line : PageLines.of(plan)) {
      LineTone.Kind kind =
          line.line().flaws().isEmpty() ? kind(line.line().adjustment(), em) : LineTone.Kind.FLAWED;
      tones.add(new LineTone(line.area(), kind));
    }
    return List.copyOf(tones);
  }

  private static LineTone.Kind kind(Adjustment adjustment, int em) {
    int gap = (int) (1000L * adjustment.gap() / em);
    return switch (adjustment.means()) {
      case NONE -> LineTone.Kind.SOLID;
      case HUNG -> LineTone.Kind.HUNG;
      case SHRUNK_SPACE, SHRUNK_BRACKET, SHRUNK_COMMA, SHRUNK_HAN_LATIN, SHRUNK_STOP ->
          LineTone.Kind.SHRUNK;
      case STRETCHED_SPACE, STRETCHED_HAN_LATIN -> LineTone.Kind.SPACED;
      case STRETCHED_GAPS ->
          gap > STANDS_OUT
              ? LineTone.Kind.STANDS_OUT
              : gap > SEEN ? LineTone.Kind.SEEN : LineTone.Kind.SPACED;
    };
  }
}
