package dev.duikai.edition;

import dev.duikai.copy.Block;
import dev.duikai.copy.Issue;
import dev.duikai.copy.JumpWish;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Story;
import dev.duikai.makeup.PageFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Issues of inside pages whose stories wish to jump. */
final class Editions {

  private Editions() {}

  /** A story with other wishes. */
  static Story wishing(Story story, String id, JumpWish wish) {
    return new Story(
        id,
        id + ".md",
        story.head(),
        story.kicker(),
        story.deck(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        story.storyClass(),
        story.label(),
        story.series(),
        story.byline(),
        story.mark(),
        wish,
        Optional.empty(),
        OptionalInt.empty(),
        true,
        story.pictures(),
        story.body());
  }

  /** A story with another text. */
  static Story saying(Story story, List<Block> body) {
    return new Story(
        story.id(),
        story.file(),
        story.head(),
        story.kicker(),
        story.deck(),
        story.page(),
        story.rank(),
        story.storyClass(),
        story.label(),
        story.series(),
        story.byline(),
        story.mark(),
        story.jump(),
        story.jumpHead(),
        story.continuedFrom(),
        story.use(),
        story.pictures(),
        body);
  }

  /** Pages with such stories, numbered from 1. */
  static Issue issue(List<List<Story>> pages) {
    List<PageCopy> copies = new ArrayList<>();
    Map<String, Story> all = new LinkedHashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      pages.get(i).forEach(story -> all.put(story.id(), story));
      PageCopy model = PageFixture.copy(pages.get(i));
      copies.add(
          new PageCopy(
              i + 1,
              "A0" + (i + 1),
              model.section(),
              model.rules(),
              model.staff(),
              model.stories(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              model.place()));
    }
    return new Issue(
        Path.of("."), "桐川日报", LocalDate.of(2026, 3, 18), Optional.empty(), Map.of(), copies, all);
  }
}
