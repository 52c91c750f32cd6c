package dev.duikai.job.report;

import dev.duikai.copy.AdRef;
import dev.duikai.forme.BlockPlace;
import dev.duikai.forme.LockedPage;
import dev.duikai.grammar.SlotKind;
import dev.duikai.job.line.LineTally;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedSlot;
import dev.duikai.measure.Grid;
import java.io.IOException;
import java.util.Optional;

/** The entry of a page in report.json. */
final class PageJson {

  private PageJson() {}

  static void write(Json json, ReportPage page) throws IOException {
    PageEntry entry = page.entry();
    Grid grid = entry.locked().plan().grid();
    json.put("page", entry.page());
    json.put("name", entry.name());
    if (page.file().isPresent()) {
      json.put("file", page.file().get());
    } else {
      json.none("file");
    }
    if (page.edition() > 1) {
      json.put("edition", page.edition());
    }
    json.put("closed", entry.closed());
    json.put("lines", grid.lines());
    json.put("columns", grid.columns());
    json.object("live", live -> live.put(grid.live()));
    json.put("pitch", grid.pitch());
    json.put("body", grid.body());
    json.put("gutter", grid.gutter());
    json.lengths("leg_sizes", entry.locked().legSizes());
    surplus(json, "overset", entry.overset());
    surplus(json, "underset", entry.underset());
    CopyfitJson.page(json, entry);
    json.list(
        "stories",
        list -> {
          for (StoryEntry story : entry.stories()) {
            list.item(item -> story(item, story));
          }
        });
    json.object(
        "text_lines", fields -> LineJson.write(fields, LineTally.of(entry.locked().plan())));
    json.list("ads", list -> ads(list, entry.locked().plan()));
    json.list("furniture", list -> furniture(list, entry.locked()));
    json.list("taboos", list -> taboos(list, entry.locked().plan()));
    json.strings("fonts", page.fonts());
    if (page.time().isPresent()) {
      ReportPage.Time time = page.time().get();
      json.object(
          "time",
          t -> {
            t.put("solve", time.solve());
            t.put("write", time.write());
            t.put("total", time.total());
          });
    }
  }

  private static void surplus(Json json, String key, Surplus surplus) throws IOException {
    json.object(
        key,
        fields -> {
          fields.put("lines", surplus.lines());
          fields.put("characters", surplus.characters());
        });
  }

  private static void story(Json json, StoryEntry story) throws IOException {
    json.put("id", story.id());
    json.put("class", story.storyClass());
    json.put("lines", story.lines());
    json.object(
        "place",
        place -> {
          place.put("column", story.stand().column());
          place.put("line", story.stand().line());
          place.put("measure", story.stand().measure().toString());
          place.put("lines", story.stand().lines());
        });
    surplus(json, "over", story.over());
    surplus(json, "under", story.under());
    json.list("remedies", list -> CopyfitJson.remedies(list, story.remedies()));
    json.list(
        "blocks",
        list -> {
          for (BlockPlace block : story.blocks()) {
            list.item(item -> block(item, block));
          }
        });
    if (story.jump().isEmpty()) {
      json.none("jump");
      return;
    }
    StoryEntry.Jump jump = story.jump().get();
    json.object(
        "jump",
        fields -> {
          fields.put("to", jump.to());
          fields.put("from", jump.from());
          fields.put("text", jump.text());
        });
  }

  private static void block(Json json, BlockPlace block) throws IOException {
    json.put("kind", block.kind());
    json.put("column", block.column());
    json.put("span", block.span());
    json.put("line", block.line());
    json.put("lines", block.lines());
    json.put(block.box());
  }

  private static void ads(Json list, PagePlan plan) throws IOException {
    for (PlacedSlot slot : plan.slots()) {
      boolean ad = slot.kind() == SlotKind.AD && !slot.ornament();
      if (ad || slot.houseAd()) {
        list.item(item -> ad(item, slot, plan.grid()));
      }
    }
  }

  private static void ad(Json json, PlacedSlot slot, Grid grid) throws IOException {
    json.put("kind", slot.houseAd() ? "house-ad" : "ad");
    json.put("slot", slot.name());
    Optional<AdRef> ad = slot.ad();
    if (ad.isPresent()) {
      json.put("file", ad.get().file());
    } else {
      json.none("file");
    }
    json.put("column", slot.column());
    json.put("span", slot.span());
    json.put("line", slot.line());
    json.put("lines", slot.lines());
    json.put(grid.block(slot.column(), slot.span(), slot.line(), slot.lines()));
  }

  private static void furniture(Json list, LockedPage page) throws IOException {
    for (LockedPage.FurniturePlace piece : page.furniture()) {
      list.item(item -> {
        item.put("kind", piece.kind());
        item.put(piece.box());
      });
    }
  }

  private static void taboos(Json list, PagePlan plan) throws IOException {
    for (PagePlan.Taboo taboo : plan.taboos()) {
      list.item(item -> {
        item.put("id", taboo.id());
        item.strings("stories", taboo.stories());
        item.put("cost", taboo.cost());
      });
    }
  }
}
