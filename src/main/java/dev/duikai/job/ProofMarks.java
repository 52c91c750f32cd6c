package dev.duikai.job;

import dev.duikai.forme.BlockPlace;
import dev.duikai.job.line.LineTones;
import dev.duikai.job.report.PageEntry;
import dev.duikai.job.report.StoryEntry;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedSlot;
import dev.duikai.makeup.PlacedStory;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Rect;
import dev.duikai.notice.Level;
import dev.duikai.notice.Notice;
import dev.duikai.proof.LineTone;
import dev.duikai.proof.ProofLayer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a proof (校样) shows over a page: names with line counts, and what is wrong, in place. */
final class ProofMarks {

  private static final int WORTH_SAYING = 15;

  private final PageEntry page;
  private final PagePlan plan;
  private final Grid grid;
  private final List<ProofLayer.Flag> flags = new ArrayList<>();

  private ProofMarks(PageEntry page) {
    this.page = page;
    this.plan = page.locked().plan();
    this.grid = plan.grid();
  }

  /**
   * The layer of a page.
   *
   * @param lines whether it shows how each line came to its measure
   */
  static ProofLayer of(PageEntry page, List<Notice> findings, boolean lines) {
    ProofMarks marks = new ProofMarks(page);
    marks.overset();
    marks.underset();
    marks.missing(findings);
    marks.taboos();
    List<LineTone> tones = lines ? LineTones.of(marks.plan) : List.of();
    return new ProofLayer(true, marks.blocks(), marks.flags, tones);
  }

  private List<ProofLayer.Block> blocks() {
    List<ProofLayer.Block> blocks = new ArrayList<>();
    for (PlacedStory placed : plan.stories()) {
      String ids = String.join(" ", placed.portion().ids());
      String label =
          ids + " " + placed.portion().storyClass().name() + " " + placed.form().textLines() + "行";
      blocks.add(new ProofLayer.Block(area(placed), label));
    }
    for (PlacedSlot slot : plan.slots()) {
      Rect area = grid.block(slot.column(), slot.span(), slot.line(), slot.lines());
      blocks.add(new ProofLayer.Block(area, slot.name() + " " + slot.lines() + "行"));
    }
    return blocks;
  }

  private Rect area(PlacedStory placed) {
    return grid.block(
        placed.column(), placed.form().measure().columns(), placed.line(), placed.form().lines());
  }

  private Optional<Rect> areaOf(String story) {
    return plan.stories().stream()
        .filter(placed -> placed.portion().ids().contains(story))
        .map(this::area)
        .findFirst();
  }

  private void overset() {
    for (StoryEntry story : page.stories()) {
      if (!story.over().none()) {
        Optional<Rect> last =
            story.blocks().stream()
                .filter(block -> block.kind().equals("leg"))
                .map(BlockPlace::box)
                .reduce((first, second) -> second)
                .or(() -> areaOf(story.id()));
        String text = "溢 " + story.over().lines() + " 行 " + story.over().characters() + " 字";
        last.ifPresent(area -> flags.add(new ProofLayer.Flag(area, text, Level.ERROR)));
      }
    }
    page.unplaced()
        .forEach(story -> foot("溢 " + story.id() + " " + story.characters() + " 字", Level.ERROR));
  }

  private void underset() {
    if (page.underset().lines() > 0) {
      foot("缺 " + page.underset().lines() + " 行", Level.ERROR);
    }
  }

  private void foot(String text, Level level) {
    Rect foot = grid.block(0, grid.columns(), grid.lines() - 1, 1);
    long above = flags.stream().filter(flag -> flag.area().width().equals(foot.width())).count();
    Rect area = foot.moved(foot.x().minus(foot.x()), grid.pitch().times(-2 * (int) above));
    flags.add(new ProofLayer.Flag(area, text, level));
  }

  private void missing(List<Notice> findings) {
    findings.stream()
        .filter(n -> n.id().equals("missing-glyph") && n.page().orElse(0) == page.page())
        .forEach(notice ->
            notice
                .story()
                .flatMap(this::areaOf)
                .ifPresent(area ->
                    flags.add(new ProofLayer.Flag(area, "缺字 " + notice.message(), Level.ERROR))));
  }

  private void taboos() {
    for (PagePlan.Taboo taboo : plan.taboos()) {
      if (taboo.cost() >= WORTH_SAYING && !taboo.stories().isEmpty()) {
        areaOf(taboo.stories().getFirst())
            .ifPresent(area -> flags.add(new ProofLayer.Flag(area, taboo.id(), Level.NOTICE)));
      }
    }
  }
}
