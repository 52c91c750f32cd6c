package dev.duikai.job.report;

import dev.duikai.copy.Issue;
import dev.duikai.notice.Notice;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** The text of report.json and proof.json. */
public final class ReportJson {

  private static final int VERSION = 1;

  private ReportJson() {}

  /** The text of a report. */
  public static String of(Report report) {
    Issue issue = report.issue();
    return Json.text(json -> {
      json.put("version", VERSION);
      json.put("paper", issue.paper());
      json.put("date", issue.date().toString());
      json.list("pages", list -> pages(list, report));
      json.list("findings", list -> findings(list, report));
    });
  }

  private static void pages(Json list, Report report) throws IOException {
    Map<Integer, Json.Part> byNumber = new TreeMap<>();
    for (EarlierReport.Kept kept : report.earlier().pages()) {
      byNumber.put(kept.page(), json -> json.item(kept.json()));
    }
    for (ReportPage page : report.pages()) {
      byNumber.put(page.entry().page(), json -> json.item(item -> PageJson.write(item, page)));
    }
    for (Json.Part part : byNumber.values()) {
      part.write(list);
    }
  }

  private static void findings(Json list, Report report) throws IOException {
    for (EarlierReport.Kept kept : report.earlier().findings()) {
      list.item(kept.json());
    }
    for (Notice notice : report.findings()) {
      list.item(item -> finding(item, notice));
    }
  }

  /** The fields of a finding. */
  public static void finding(Json json, Notice notice) throws IOException {
    json.put("level", notice.level().label());
    if (notice.page().isPresent()) {
      json.put("page", notice.page());
    }
    if (notice.story().isPresent()) {
      json.put("story", notice.story().get());
    }
    json.put("id", notice.id());
    json.put("message", notice.message());
    if (notice.hint().isPresent()) {
      json.put("hint", notice.hint().get());
    }
    if (notice.place().isPresent()) {
      json.put("file", notice.place().get().file());
      if (notice.place().get().line() > 0) {
        json.put("line", notice.place().get().line());
      }
    }
  }
}
