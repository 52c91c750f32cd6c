package dev.duikai.job.report;

import dev.duikai.compose.Adjustment.Means;
import dev.duikai.job.line.LineTally;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** What the report of a page says about its lines of text. */
final class LineJson {

  private LineJson() {}

  static void write(Json json, LineTally tally) throws IOException {
    json.put("lines", tally.lines());
    json.put("solid", share(tally, Means.NONE).lines());
    for (Map.Entry<Means, LineTally.Share> entry : tally.means().entrySet()) {
      LineTally.Share share = entry.getValue();
      if (entry.getKey() != Means.NONE && share.lines() > 0) {
        json.object(
            entry.getKey().name().toLowerCase(Locale.ROOT),
            fields -> {
              fields.put("lines", share.lines());
              fields.put("em", share.amount() / 1000.0);
            });
      }
    }
    json.object(
        "gaps",
        fields -> {
          fields.put("over_5", tally.over5());
          fields.put("over_10", tally.over10());
          fields.put("over_20", tally.over20());
          fields.put("widest", tally.widest() / 1000.0);
        });
  }

  private static LineTally.Share share(LineTally tally, Means means) {
    return tally.means().getOrDefault(means, new LineTally.Share(0, 0));
  }
}
