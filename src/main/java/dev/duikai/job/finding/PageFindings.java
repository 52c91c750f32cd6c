package dev.duikai.job.finding;

import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Story;
import dev.duikai.job.input.Inputs;
import dev.duikai.job.line.LineFindings;
import dev.duikai.job.picture.PictureFindings;
import dev.duikai.job.report.PageEntry;
import dev.duikai.job.report.StoryEntry;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedStory;
import dev.duikai.notice.Level;
import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says what is wrong with a page that is made up. */
public final class PageFindings {

  private static final String OVERSET = "overset";

  private final Inputs inputs;
  private final MissingGlyphs glyphs;
  private final PictureFindings pictures;

  /** Findings about the pages of these inputs. */
  public PageFindings(Inputs inputs) {
    this.inputs = inputs;
    this.glyphs = new MissingGlyphs(inputs.fonts());
    this.pictures = new PictureFindings(inputs);
  }

  /** The notices of the plan and what the page shows by itself, each once. */
  public List<Notice> of(PageEntry page) {
    LinkedHashSet<Notice> all = new LinkedHashSet<>(page.locked().plan().notices());
    page.stories().stream()
        .filter(story -> !story.over().none() && !says(all, OVERSET, story.id()))
        .forEach(story -> all.add(overset(page, story)));
    page.unplaced().stream()
        .filter(story -> !says(all, OVERSET, story.id()))
        .forEach(story -> all.add(unplaced(story)));
    page.locked().plan().forbidden().forEach(taboo -> all.add(forbidden(page, taboo)));
    all.addAll(missing(page));
    all.addAll(LineFindings.of(page.locked().plan()));
    all.addAll(pictures.of(page.locked()));
    Overfull.of(page).ifPresent(all::add);
    if (bare(page)) {
      all.add(
          Notice.warning("no-stories", "no story stands on the page, house ads (公益广告) fill it")
              .at(page.locked().plan().copy().place())
              .hint("give it stories, or take the page out of issue.yaml"));
    }
    if (!page.closed() && all.stream().noneMatch(n -> n.level() == Level.ERROR)) {
      all.add(open(page));
    }
    return all.stream().map(notice -> notice.onPage(page.page())).toList();
  }

  private static Notice forbidden(PageEntry page, PagePlan.Taboo taboo) {
    String stories =
        taboo.stories().isEmpty() ? "" : " (" + String.join(", ", taboo.stories()) + ")";
    return Notice.error("taboo", "the rules never allow " + taboo.id() + stories)
        .at(page.locked().plan().copy().place())
        .hint("give the taboo a cost in place of never, or change the copy");
  }

  private static boolean bare(PageEntry page) {
    return page.locked().plan().stories().isEmpty()
        && page.locked().plan().slots().stream().anyMatch(slot -> slot.houseAd());
  }

  private static boolean says(Iterable<Notice> notices, String id, String story) {
    for (Notice notice : notices) {
      if (notice.id().equals(id) && notice.story().filter(story::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Notice overset(PageEntry page, StoryEntry story) {
    int lines = story.over().lines();
    int characters = story.over().characters();
    String message =
        String.format(
            Locale.ROOT, "overset (溢版): %d lines, %d characters are left over", lines, characters);
    return at(
            Notice.error(OVERSET, message), story.id(), Cuts.line(page.locked().plan(), story.id()))
        .hint(RemedyWords.of(story.remedies(), "cut " + characters + " characters"));
  }

  private Notice unplaced(Story story) {
    String message =
        String.format(
            Locale.ROOT,
            "overset (溢版): the story finds no place, %d characters are left over",
            story.characters());
    return at(Notice.error(OVERSET, message), story.id(), 1)
        .hint("hold it back with use: false, or move it to another page");
  }

  private static Notice open(PageEntry page) {
    String message =
        String.format(
            Locale.ROOT,
            "the page does not close: %d column lines are empty (缺稿)",
            page.underset().lines());
    return Notice.error("underset", message)
        .at(page.locked().plan().copy().place())
        .hint(RemedyWords.of(page.remedies(), "give it more copy"));
  }

  private Notice at(Notice notice, String id, int line) {
    Story story = inputs.issue().stories().get(id);
    Notice named = notice.inStory(id);
    return story == null ? named : named.at(Place.of(story.file(), line));
  }

  private List<Notice> missing(PageEntry page) {
    PageCopy copy = page.locked().plan().copy();
    Map<String, Story> stories = new LinkedHashMap<>();
    for (StoryEntry entry : page.stories()) {
      Story story = inputs.issue().stories().get(entry.id());
      if (story != null) {
        stories.put(entry.id(), story);
      }
    }
    for (PlacedStory placed : page.locked().plan().stories()) {
      stories.putIfAbsent(placed.portion().story().id(), placed.portion().story());
    }
    List<Notice> notices = new ArrayList<>();
    stories.values().forEach(story -> notices.addAll(glyphs.of(story)));
    stories.values().forEach(story -> notices.addAll(OddCharacters.of(story)));
    notices.addAll(glyphs.of(copy, inputs.issue().paper()));
    return notices;
  }
}
