package dev.duikai.job.report;

import dev.duikai.notice.Level;
import dev.duikai.notice.Notice;
import dev.duikai.preflight.report.CheckedRule;
import dev.duikai.preflight.report.Report;
import dev.duikai.preflight.rule.Hit;
import dev.duikai.preflight.rule.Limits;
import dev.duikai.preflight.rule.MmBox;
import java.io.IOException;
import java.util.List;

/** The text of {@code duikai preflight --json}. */
public final class PreflightJson {

  private static final int VERSION = 1;

  private PreflightJson() {}

  /**
   * The text about some files.
   *
   * @param engine the program's name and version
   * @param findings what kept files from being read
   */
  public static String of(String engine, List<Report> reports, List<Notice> findings) {
    return Json.text(json -> {
      json.put("version", VERSION);
      json.put("engine", engine);
      json.list(
          "files",
          list -> {
            for (Report report : reports) {
              list.item(item -> file(item, report));
            }
          });
      json.list(
          "findings",
          list -> {
            for (Notice notice : findings) {
              list.item(item -> ReportJson.finding(item, notice));
            }
          });
    });
  }

  private static void file(Json json, Report report) throws IOException {
    json.put("file", report.file());
    json.put("sha256", report.hash());
    json.put("pdf", report.version());
    json.put("profile", report.profile().flavour().label());
    if (report.condition().isPresent()) {
      json.put("condition", report.condition().get());
    } else {
      json.none("condition");
    }
    json.object("limits", limits -> limits(limits, report.profile().limits()));
    json.put("verdict", report.verdict().label());
    json.put("errors", (int) report.count(Level.ERROR));
    json.put("warnings", (int) report.count(Level.WARNING));
    json.put("notices", (int) report.count(Level.NOTICE));
    json.list("pages", list -> pages(list, report));
    json.list("hits", list -> hits(list, report));
    json.list("rules", list -> rules(list, report));
  }

  private static void limits(Json json, Limits limits) throws IOException {
    json.put("bleed_mm", limits.bleed());
    json.put("ink_warned", limits.ink().warned());
    json.put("ink_most", limits.ink().most());
    json.put("dpi_warned", limits.resolution().warned());
    json.put("dpi_least", limits.resolution().least());
    json.put("dpi_bilevel", limits.resolution().bilevel());
    json.put("dpi_most", limits.resolution().most());
    json.put("type_pt", limits.type().solid());
    json.put("tinted_type_pt", limits.type().tinted());
    json.put("colour_type_pt", limits.type().coloured());
    json.put("body_type_pt", limits.type().body());
    json.put("line_least_pt", limits.lines().least());
    json.put("line_warned_pt", limits.lines().warned());
    json.put("colour_line_pt", limits.lines().coloured());
    json.put("pages", limits.pages());
    json.strings("spots", List.copyOf(limits.spots()));
  }

  private static void pages(Json list, Report report) throws IOException {
    for (Report.Page page : report.pages()) {
      list.item(json -> {
        json.put("page", page.number());
        json.put("width_mm", page.trim().width());
        json.put("height_mm", page.trim().height());
      });
    }
  }

  private static void hits(Json list, Report report) throws IOException {
    for (Hit hit : report.hits()) {
      list.item(json -> {
        json.put("id", hit.rule());
        json.put("level", hit.level().label());
        json.put("page", hit.page());
        box(json, hit);
        json.put("object", hit.object());
        json.put("value", hit.value());
        json.put("limit", hit.limit());
        json.put("cure", hit.cure());
        json.put("count", hit.count());
      });
    }
  }

  private static void box(Json json, Hit hit) throws IOException {
    if (hit.box().isEmpty()) {
      json.none("box_mm");
      return;
    }
    MmBox box = hit.box().get();
    json.object(
        "box_mm",
        fields -> {
          fields.put("x", box.x());
          fields.put("y", box.y());
          fields.put("width", box.width());
          fields.put("height", box.height());
        });
  }

  private static void rules(Json list, Report report) throws IOException {
    for (CheckedRule rule : report.rules()) {
      list.item(json -> {
        json.put("id", rule.id());
        json.put("title", rule.title());
        json.put("chinese", rule.chinese());
        json.put("state", rule.state().label());
        json.put("hits", rule.hits());
      });
    }
  }
}
