package dev.duikai.job.output;

import dev.duikai.forme.BlockPlace;
import dev.duikai.job.report.PageEntry;
import dev.duikai.job.report.StoryEntry;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Link;
import dev.duikai.sheet.Sheet;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Lays links over the jump lines (下转, 上接) of a proof, each to the story's other end. */
public final class JumpLinks {

  private JumpLinks() {}

  /** A page's sheet with its links. */
  public static Sheet on(PageEntry page, Sheet sheet) {
    List<Item> items = new ArrayList<>(sheet.items());
    for (StoryEntry story : page.stories()) {
      other(story).ifPresent(target -> items.addAll(links(story, target)));
    }
    return sheet.withItems(items);
  }

  private static OptionalInt other(StoryEntry story) {
    return story
        .jump()
        .map(jump -> jump.to().isPresent() ? jump.to() : jump.from())
        .orElse(OptionalInt.empty());
  }

  private static List<Link> links(StoryEntry story, int target) {
    return story.blocks().stream()
        .filter(block -> block.kind().equals("jump"))
        .map(BlockPlace::box)
        .map(box -> new Link(new Tag(story.id(), "jump"), box, target, story.id()))
        .toList();
  }
}
