package dev.duikai.job.input;

import dev.duikai.copy.AdRef;
import dev.duikai.copy.Issue;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Story;
import dev.duikai.copy.read.CopyPlaces;
import dev.duikai.grammar.ReachedSlots;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.Slot;
import dev.duikai.grammar.SlotKind;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.notice.NearestName;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** Checks that the rules of a page have a place for all that the issue wants on it. */
final class PageFit {

  private final PageCopy page;
  private final Rules rules;
  private final Path issueFile;
  private final SortedMap<String, Slot> reached;
  private final NoticeLog log;

  PageFit(Issue issue, PageCopy page, Rules rules, NoticeLog log) {
    this.page = page;
    this.rules = rules;
    this.issueFile = issue.folder().resolve("issue.yaml");
    this.reached = ReachedSlots.of(rules);
    this.log = log;
  }

  void check() {
    if (page.ear().isPresent()) {
      needs(SlotKind.EAR, "the box beside the nameplate (报眼)");
    }
    if (page.guide().isPresent()) {
      needs(SlotKind.GUIDE, "a list of what is inside (导读)");
    }
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < page.ads().size(); i++) {
      ad(page.ads().get(i), i, taken);
    }
    new PinFit(page, rules, log).check();
    page.stories().stream().filter(s -> s.continuedFrom().isEmpty()).forEach(this::storyClass);
  }

  private void needs(SlotKind kind, String what) {
    if (reached.values().stream().noneMatch(slot -> slot.kind() == kind)) {
      String key = kind.key();
      log.add(
          Notice.error(
                  "no-slot", "the rules " + rules.name() + " have no " + key + " on their page")
              .at(YamlPlaces.onPage(issueFile, page.page(), key).orElse(page.place()))
              .onPage(page.page())
              .hint("delete " + key + ":, or take rules that have " + what));
    }
  }

  private void ad(AdRef ad, int index, Set<String> taken) {
    Place place = YamlPlaces.adSlot(issueFile, page.page(), index).orElse(ad.place());
    Slot slot = reached.get(ad.slot());
    if (slot == null || slot.kind() != SlotKind.AD) {
      log.add(noAdSlot(ad.slot()).at(place).onPage(page.page()));
    } else if (!taken.add(ad.slot())) {
      log.add(
          Notice.error("slot-twice", "slot " + ad.slot() + " has an ad already")
              .at(place)
              .onPage(page.page())
              .hint("one ad stands in a slot; give the rules another slot"));
    }
  }

  private Notice noAdSlot(String written) {
    Slot unused = rules.slots().get(written);
    String why =
        unused == null
            ? "no slot named \"" + written + "\""
            : unused.kind() == SlotKind.AD
                ? "slot " + written + ", which no production reaches"
                : "slot " + written + " for the " + unused.kind().key() + ", not for ads";
    Notice notice = Notice.error("no-slot", "the rules " + rules.name() + " have " + why);
    List<String> ads =
        reached.values().stream()
            .filter(slot -> slot.kind() == SlotKind.AD)
            .map(Slot::name)
            .toList();
    return NearestName.hint(written, ads)
        .map(notice::hint)
        .orElseGet(() -> notice.hint("these rules have no slot for ads"));
  }

  private void storyClass(Story story) {
    List<String> known = rules.stories().stream().map(StoryClass::name).toList();
    story
        .storyClass()
        .filter(name -> !known.contains(name))
        .ifPresent(name -> log.add(unknown(story, name, known)));
  }

  private Notice unknown(Story story, String name, List<String> known) {
    return Notice.error("class", "unknown class " + name)
        .at(CopyPlaces.of(story, "class"))
        .onPage(page.page())
        .inStory(story.id())
        .hint(
            NearestName.of(name, known)
                .map(near -> "did you mean " + near + "?")
                .orElse("the rules " + rules.name() + " know " + String.join(", ", known)));
  }
}
