package dev.duikai.job.audit;

import dev.duikai.job.report.Json;
import dev.duikai.notice.Level;
import dev.duikai.preflight.audit.AuditReport;
import dev.duikai.preflight.verdict.PageFacts;
import dev.duikai.preflight.verdict.PageVerdict;
import dev.duikai.preflight.verdict.RoomFacts;
import dev.duikai.preflight.verdict.StoryFacts;
import dev.duikai.preflight.verdict.Violation;
import java.io.IOException;

/** The JSON of an audit. */
public final class AuditJson {

  private static final int VERSION = 1;

  private AuditJson() {}

  /** The text of a report; the same report gives the same text. */
  public static String of(AuditReport report) {
    return Json.text(json -> {
      json.put("version", VERSION);
      json.put("clean", report.clean());
      json.object("count", count -> counts(count, report));
      json.list(
          "pages",
          list -> {
            for (PageVerdict page : report.pages()) {
              list.item(item -> page(item, page));
            }
          });
      json.list(
          "unread",
          list -> {
            for (AuditReport.Unread page : report.unread()) {
              list.item(item -> {
                item.put("file", page.file());
                item.put("sheet", page.sheet());
              });
            }
          });
    });
  }

  private static void counts(Json json, AuditReport report) throws IOException {
    json.put("pages", report.pages().size());
    json.put("clean", report.cleanPages());
    for (Level level : Level.values()) {
      json.put(level.label(), report.count(level));
    }
  }

  private static void page(Json json, PageVerdict page) throws IOException {
    json.put("file", page.file());
    json.put("sheet", page.sheet());
    json.put("name", page.name());
    json.put("clean", page.clean());
    facts(json, page.facts());
    json.object(
        "metrics",
        metrics -> {
          for (Metrics metric : Metrics.values()) {
            metrics.put(metric.id(), page.count(metric.id()));
          }
        });
    json.list(
        "violations",
        list -> {
          for (Violation violation : page.violations()) {
            list.item(item -> violation(item, violation));
          }
        });
  }

  private static void facts(Json json, PageFacts facts) throws IOException {
    json.object("live", live -> live.put(facts.grid().live()));
    json.put("columns", facts.grid().columns());
    json.put("lines", facts.grid().lines());
    json.put("body", facts.grid().body());
    json.put("pitch", facts.grid().pitch());
    json.put("gutter", facts.grid().gutter());
    json.object(
        "text",
        text -> {
          text.put("lines", facts.text().lines());
          text.put("characters", facts.text().characters());
          text.put("off_grid", facts.text().offGrid());
          text.put("loose_lines", facts.text().looseLines());
          text.put("widest_gap", facts.text().widestGap() / 1000.0);
        });
    json.object("room", room -> room(room, facts.room()));
    json.object("stories", stories -> stories(stories, facts.stories()));
    json.put("skeleton", facts.skeleton());
  }

  private static void room(Json json, RoomFacts room) throws IOException {
    json.put("white_share", room.whiteShare());
    json.list(
        "bottom_gaps",
        list -> {
          for (int gap : room.bottomGaps()) {
            list.item(Integer.toString(gap));
          }
        });
    json.put("text_cells", room.textCells());
    json.put("head_cells", room.headCells());
    json.put("picture_cells", room.pictureCells());
    json.put("other_cells", room.otherCells());
    json.put("head_white", room.headWhite());
  }

  private static void stories(Json json, StoryFacts stories) throws IOException {
    json.put("count", stories.stories());
    json.put("blocks", stories.blocks());
    json.put("square", stories.square());
    json.put("within_one", stories.withinOne());
    json.put("worst_legs", stories.worstLegs());
    json.put("rank_inversions", stories.rankInversions());
    json.put("jumps_out", stories.jumpsOut());
    json.put("jumps_in", stories.jumpsIn());
    json.put("adverts", stories.adverts());
    json.put("pictures", stories.pictures());
  }

  private static void violation(Json json, Violation violation) throws IOException {
    json.put("metric", violation.taboo().metric());
    json.put("id", violation.taboo().id());
    json.put("level", violation.level().label());
    json.put("column", violation.column());
    json.put("line", violation.line());
    json.put(violation.place());
    json.put("story", violation.story());
    json.put("message", violation.taboo().words());
    json.put("detail", violation.detail());
    json.put("value", violation.value());
    json.put("limit", violation.limit());
  }
}
