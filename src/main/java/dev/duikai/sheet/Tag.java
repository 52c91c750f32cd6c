package dev.duikai.sheet;

/**
 * What an item belongs to.
 *
 * @param story the story's id, empty for furniture
 * @param part head, body, caption, folio and the like
 * @param block which of several such parts, such as the paragraph; the lines of one share a number
 */
public record Tag(String story, String part, int block) {

  /** The tag of the only such part of a story. */
  public Tag(String story, String part) {
    this(story, part, 0);
  }

  /** The tag of something that is no part of a story. */
  public static Tag furniture(String part) {
    return new Tag("", part);
  }
}
