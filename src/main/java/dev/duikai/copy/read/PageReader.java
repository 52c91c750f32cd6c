package dev.duikai.copy.read;

import dev.duikai.copy.AdRef;
import dev.duikai.copy.Ear;
import dev.duikai.copy.GuideItem;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Story;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the pages of issue.yaml and gives each its stories. */
final class PageReader {

  private static final List<String> KEYS =
      List.of(
          "page", "name", "section", "rules", "staff", "stories", "ear", "guide", "ads", "place",
          "lock");
  private static final String FRONT_RULES = "city-daily-front";
  private static final String INSIDE_RULES = "city-daily-inside";

  private final Sheets sheets;
  private final IssuePaths paths;
  private final NoticeLog log;

  PageReader(Sheets sheets, IssuePaths paths, NoticeLog log) {
    this.sheets = sheets;
    this.paths = paths;
    this.log = log;
  }

  /** The pages by number. */
  List<PageCopy> pages(Fields issue) {
    List<PagePlan> plans = plans(issue);
    if (plans.isEmpty() && !log.hasErrors()) {
      issue.missing("pages", "write pages: and below it  - page: 1");
    }
    new Placement(sheets, plans, log).place();
    return plans.stream().map(plan -> page(plan, plans)).toList();
  }

  private List<PagePlan> plans(Fields issue) {
    List<PagePlan> plans = new ArrayList<>();
    for (Fields fields : issue.maps("pages", KEYS)) {
      OptionalInt number = fields.number("page");
      if (number.isEmpty()) {
        if (!fields.has("page")) {
          fields.missing("page", "write page: and its number");
        }
      } else if (plans.stream().anyMatch(plan -> plan.number() == number.getAsInt())) {
        fields.error("page", "page " + number.getAsInt() + " stands here a second time");
      } else {
        plans.add(new PagePlan(number.getAsInt(), fields, ear(fields)));
      }
    }
    plans.sort(Comparator.comparingInt(PagePlan::number));
    return plans;
  }

  private PageCopy page(PagePlan plan, List<PagePlan> all) {
    Fields fields = plan.fields();
    return new PageCopy(
        plan.number(),
        fields.words("name").orElse(Integer.toString(plan.number())),
        fields.words("section"),
        fields.name("rules").orElse(plan.number() == 1 ? FRONT_RULES : INSIDE_RULES),
        fields.texts("staff"),
        plan.stories(),
        plan.ear(),
        fields.has("guide") ? Optional.of(guide(fields, all)) : Optional.empty(),
        ads(fields),
        ControlReader.read(plan, sheets, log),
        fields.place());
  }

  private static Optional<Ear> ear(Fields fields) {
    Optional<Fields> ear = fields.map("ear", List.of("story", "head", "text"));
    if (ear.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> story = ear.get().name("story");
    if (story.isPresent()) {
      return Optional.of(new Ear.OfStory(story.get()));
    }
    Optional<String> text = ear.get().words("text");
    if (text.isEmpty()) {
      ear.get().missing("text", "write {story: ID} or {head: …, text: …}");
    }
    return text.map(words -> new Ear.OfText(ear.get().words("head").orElse(""), words));
  }

  private List<GuideItem> guide(Fields page, List<PagePlan> all) {
    List<GuideItem> items = new ArrayList<>();
    for (Fields fields : page.maps("guide", List.of("story", "head", "text", "page"))) {
      Optional<String> story = fields.name("story");
      String text = fields.words("text").orElse("");
      if (story.isPresent()) {
        Optional<Story> known = sheets.story(story.get(), fields.place("story"), log);
        if (known.isPresent() && !known.get().use()) {
          fields.error("story", "story " + story.get() + " is held back (use: false)");
        }
        items.add(new GuideItem.ToStory(story.get(), text));
        continue;
      }
      Optional<String> head = fields.words("head");
      if (head.isEmpty()) {
        fields.missing("head", "write {story: ID} or {head: …, text: …, page: …}");
      }
      OptionalInt number = fields.number("page");
      if (number.isPresent() && all.stream().noneMatch(p -> p.number() == number.getAsInt())) {
        fields.error("page", "the issue has no page " + number.getAsInt());
      }
      items.add(new GuideItem.InWords(head.orElse(""), text, number));
    }
    return items;
  }

  private List<AdRef> ads(Fields page) {
    List<AdRef> ads = new ArrayList<>();
    for (Fields fields : page.maps("ads", List.of("slot", "file"))) {
      Optional<String> slot = fields.name("slot");
      Optional<String> file = fields.name("file");
      if (slot.isEmpty() || file.isEmpty()) {
        log.add(
            Notice.error("missing", "an ad needs slot and file")
                .at(fields.place())
                .hint("write {slot: foot, file: ads/NAME.pdf}"));
        continue;
      }
      paths.file(file.get(), "ad", fields.place("file"), log);
      ads.add(new AdRef(slot.get(), file.get(), fields.place("file")));
    }
    return ads;
  }
}
