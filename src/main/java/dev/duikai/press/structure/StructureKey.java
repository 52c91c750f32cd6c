package dev.duikai.press.structure;

import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Picture;
import dev.duikai.sheet.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * What tells one element from another: two items with equal keys belong to the same element.
 *
 * @param story the story, empty for furniture
 * @param part the part of the story or the kind of furniture
 * @param role what the content is
 * @param page the page, or 0 where the element may go on on another
 * @param number the paragraph, or the picture's source
 */
record StructureKey(String story, String part, Role role, int page, String number) {

  /**
   * The key of an item's element; none for what is decoration only.
   *
   * @param linked the stories whose jump lines are links
   */
  static Optional<StructureKey> of(Item item, int page, Set<String> linked) {
    Tag tag = item.tag();
    return switch (item) {
      case GlyphRun run when run.text().isBlank() || tag.part().equals("folio") -> Optional.empty();
      case GlyphRun run -> Optional.of(text(tag, role(tag, linked), page));
      case Picture picture -> Optional.of(key(tag, Role.FIGURE, page, picture.source()));
      default -> Optional.empty();
    };
  }

  /** The key of text; a paragraph that a jump divides is one element on both pages. */
  private static StructureKey text(Tag tag, Role role, int page) {
    boolean whole = role == Role.PARAGRAPH && tag.part().equals("body");
    return key(tag, role, whole ? 0 : page, Integer.toString(tag.block()));
  }

  private static StructureKey key(Tag tag, Role role, int page, String number) {
    return new StructureKey(tag.story(), tag.part(), role, page, number);
  }

  private static Role role(Tag tag, Set<String> linked) {
    if (tag.story().isEmpty()) {
      return Role.PARAGRAPH;
    }
    return switch (tag.part()) {
      case "head" -> Role.HEAD;
      case "subhead" -> Role.SUBHEAD;
      case "caption" -> Role.CAPTION;
      case "jump" -> linked.contains(tag.story()) ? Role.LINK : Role.PARAGRAPH;
      default -> Role.PARAGRAPH;
    };
  }

  /** The key of the article or the piece of furniture that holds the element. */
  StructureKey whole() {
    return story.isEmpty()
        ? new StructureKey("", part, Role.SECTION, page, "")
        : new StructureKey(story, "", Role.ARTICLE, 0, "");
  }
}
