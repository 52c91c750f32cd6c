package dev.duikai.copy.read;

import dev.duikai.copy.Ear;
import dev.duikai.copy.JumpWish;
import dev.duikai.copy.Story;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import dev.duikai.yaml.YamlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Decides which story stands on which page; every story that is used stands on exactly one. */
final class Placement {

  private final Sheets sheets;
  private final List<PagePlan> plans;
  private final NoticeLog log;
  private final Map<String, Integer> taken = new HashMap<>();

  Placement(Sheets sheets, List<PagePlan> plans, NoticeLog log) {
    this.sheets = sheets;
    this.plans = plans;
    this.log = log;
  }

  void place() {
    plans.forEach(this::takeEar);
    Map<Integer, List<Story>> listed = new HashMap<>();
    plans.stream().filter(PagePlan::isListed).forEach(p -> listed.put(p.number(), listed(p)));
    for (PagePlan plan : plans) {
      List<Story> stories =
          listed.containsKey(plan.number()) ? listed.get(plan.number()) : named(plan);
      plan.take(new Ranking(plan.isListed(), sheets, log).byRank(stories));
    }
    sheets.all().stream().filter(sheet -> sheet.story().use()).forEach(this::check);
  }

  private void takeEar(PagePlan plan) {
    if (plan.ear().isPresent() && plan.ear().get() instanceof Ear.OfStory(String id)) {
      Place place = plan.fields().place("ear");
      sheets
          .story(id, place, log)
          .ifPresent(story -> {
            if (!story.use()) {
              plan.fields().error("ear", "story " + id + " is held back (use: false)");
            }
            take(story, plan, place);
          });
    }
  }

  private List<Story> listed(PagePlan plan) {
    List<Story> stories = new ArrayList<>();
    for (YamlText name : plan.fields().names("stories").orElse(List.of())) {
      String id = name.text();
      sheets
          .story(id, name.place(), log)
          .ifPresent(story -> {
            if (!story.use()) {
              log.add(
                  Notice.notice("held-back", "story " + id + " is held back (use: false)")
                      .at(name.place()));
            } else if (take(story, plan, name.place())) {
              stories.add(story);
            }
          });
    }
    return stories;
  }

  private List<Story> named(PagePlan plan) {
    return sheets.all().stream()
        .map(StorySheet::story)
        .filter(story -> story.use() && !taken.containsKey(story.id()))
        .filter(story -> story.page().equals(OptionalInt.of(plan.number())))
        .filter(story -> take(story, plan, plan.fields().place()))
        .toList();
  }

  private boolean take(Story story, PagePlan plan, Place place) {
    Integer before = taken.putIfAbsent(story.id(), plan.number());
    if (before != null) {
      log.add(
          Notice.error("story-twice", "story " + story.id() + " already stands on page " + before)
              .at(place)
              .hint("a story stands on one page; the rest of a long one jumps there by jump:"));
      return false;
    }
    if (story.page().isPresent() && story.page().getAsInt() != plan.number()) {
      log.add(
          Notice.error(
                  "story-page",
                  "story "
                      + story.id()
                      + " names page "
                      + story.page().getAsInt()
                      + " in its front matter")
              .at(place)
              .hint("change page: in " + story.file() + ", or move it there"));
    }
    return true;
  }

  private void check(StorySheet sheet) {
    Story story = sheet.story();
    if (!taken.containsKey(story.id())) {
      log.add(unplaced(sheet));
      return;
    }
    int page = taken.get(story.id());
    if (story.jump() instanceof JumpWish.ToPage(int to)) {
      if (to == page) {
        sheet.fields().error("jump", "the story stands on page " + to + " already");
      } else if (plans.stream().noneMatch(plan -> plan.number() == to)) {
        sheet.fields().error("jump", "the issue has no page " + to);
      }
    }
    if (story.continuedFrom().equals(OptionalInt.of(page))) {
      sheet.fields().error("continued-from", "the tail stands on the page that it comes from");
    }
  }

  private Notice unplaced(StorySheet sheet) {
    String id = sheet.id();
    OptionalInt page = sheet.story().page();
    if (page.isEmpty()) {
      return Notice.error("story-without-page", "no page takes story " + id)
          .at(Place.of(sheet.story().file(), 1))
          .hint("give it page:, list it in issue.yaml, or hold it back with use: false");
    }
    boolean known = plans.stream().anyMatch(plan -> plan.number() == page.getAsInt());
    String why =
        known
            ? "page " + page.getAsInt() + " lists its stories and " + id + " is not among them"
            : "the issue has no page " + page.getAsInt();
    return Notice.error("story-without-page", why)
        .at(sheet.fields().place("page"))
        .hint(
            (known ? "list it under stories: in issue.yaml" : "correct page:")
                + ", or hold it back with use: false");
  }
}
