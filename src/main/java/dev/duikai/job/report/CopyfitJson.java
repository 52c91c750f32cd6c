package dev.duikai.job.report;

import dev.duikai.edition.Remedy;
import dev.duikai.makeup.Copyfit;
import java.io.IOException;
import java.util.List;

/** What report.json says about copyfit (计字配版): the room, what the copy needs, and remedies. */
final class CopyfitJson {

  private CopyfitJson() {}

  static void page(Json json, PageEntry page) throws IOException {
    Copyfit fit = page.copyfit();
    json.object(
        "copyfit",
        fields -> {
          fields.put("room", fit.room());
          fields.put("least", fit.least());
          fields.put("ideal", fit.ideal());
          fields.put("percent", fit.percent());
        });
    json.list("remedies", list -> remedies(list, page.remedies()));
    json.strings("why", page.open().reasons());
  }

  static void remedies(Json list, List<Remedy> remedies) throws IOException {
    for (Remedy remedy : remedies) {
      list.item(item -> {
        item.put("text", remedy.text());
        if (remedy.story().isPresent()) {
          item.put("story", remedy.story().get());
        }
        item.put("lines", remedy.lines());
        item.put("characters", remedy.characters());
      });
    }
  }
}
