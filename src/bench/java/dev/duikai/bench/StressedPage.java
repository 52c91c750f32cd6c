package dev.duikai.bench;

import dev.duikai.copy.Story;
import dev.duikai.copy.text.Characters;
import dev.duikai.job.ExitCode;
import dev.duikai.job.Outcome;
import dev.duikai.job.report.PageEntry;
import dev.duikai.job.report.StoryEntry;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedStory;
import dev.duikai.notice.Level;
import dev.duikai.sheet.GlyphRun;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A page of set D as it came back.
 *
 * @param page what it was
 * @param plates PDFs that were written
 * @param told whether the run ended with an error about the page
 * @param entry the page in the report
 */
record StressedPage(StressCase page, int plates, boolean told, PageEntry entry) {

  private static final Set<String> TEXT = Set.of("body", "subhead");

  static StressedPage of(StressCase page, Outcome outcome) {
    boolean error = outcome.findings().stream().anyMatch(n -> n.level() == Level.ERROR);
    return new StressedPage(
        page,
        outcome.files().size(),
        error && outcome.code() == ExitCode.FINDINGS,
        outcome.pages().getFirst());
  }

  /** Whether the report is told and no plate lies there. */
  boolean refused() {
    return told && plates == 0;
  }

  /** Whether for every story what is drawn and what is told to be over make up its copy. */
  boolean nothingClipped() {
    Map<String, Integer> over =
        entry.stories().stream()
            .collect(Collectors.toMap(StoryEntry::id, s -> s.over().characters(), Integer::sum));
    Map<String, Integer> loose =
        entry.unplaced().stream().collect(Collectors.toMap(Story::id, Story::characters));
    return entry.locked().plan().copy().stories().stream()
        .allMatch(s ->
            drawn(s.id()) + over.getOrDefault(s.id(), 0) + loose.getOrDefault(s.id(), 0)
                == s.characters() + mark(s));
  }

  /** The characters of the mark that ends a story, which stands where all of it stands. */
  private int mark(Story story) {
    boolean whole =
        entry.locked().plan().stories().stream()
            .anyMatch(p -> p.portion().ids().contains(story.id()) && !p.overset());
    return whole ? story.mark().map(mark -> (int) ink(mark)).orElse(0) : 0;
  }

  private static long ink(String text) {
    return text.codePoints().filter(Characters::isInk).count();
  }

  /** The characters of a story's text on the sheet. */
  private int drawn(String story) {
    return entry.locked().sheet().items().stream()
        .filter(item -> item.tag().story().equals(story) && TEXT.contains(item.tag().part()))
        .filter(GlyphRun.class::isInstance)
        .map(GlyphRun.class::cast)
        .flatMap(run -> run.glyphs().stream())
        .mapToInt(g -> (int) ink(g.text()))
        .sum();
  }

  /** Lines that the report says are over, all stories together. */
  int linesOver() {
    return entry.overset().lines();
  }

  /**
   * Lines over by the set type itself: of each story that is cut, the lines of its galley that
   * stand in no leg. A paragraph's short last line counts whole here, in the report by its
   * characters.
   */
  int linesOfTypeOver() {
    return placed().values().stream().mapToInt(LooseLines::of).sum();
  }

  /** The most by which the two counts may differ: less than a line for each paragraph over. */
  int paragraphsOver() {
    return placed().values().stream().mapToInt(LooseLines::pieces).sum();
  }

  private Map<String, PlacedStory> placed() {
    return entry.locked().plan().stories().stream()
        .filter(PlacedStory::overset)
        .collect(Collectors.toMap(p -> p.portion().story().id(), Function.identity()));
  }

  /** Whether the report's lines over are those of the type. */
  boolean oversetRight() {
    int difference = linesOfTypeOver() - linesOver();
    return entry.unplaced().isEmpty()
        ? Math.abs(difference) <= paragraphsOver()
        : linesOver() >= linesOfTypeOver() - paragraphsOver();
  }

  /** Whether the report's lines under are the room that neither stories nor slots take. */
  boolean undersetRight() {
    return entry.underset().lines() == free();
  }

  /** Column lines that neither stories nor slots take. */
  int free() {
    PagePlan plan = entry.locked().plan();
    int room = plan.grid().columns() * plan.grid().lines();
    int stories =
        plan.stories().stream()
            .mapToInt(p -> p.form().measure().columns() * p.form().lines())
            .sum();
    int slots =
        plan.slots().stream().filter(s -> !s.hole()).mapToInt(s -> s.span() * s.lines()).sum();
    return room - stories - slots;
  }
}
