package dev.duikai.sheet;

/**
 * What an item belongs to.
 *
 * @param story the story's id, empty for furniture
 * @param part head, body, caption, folio and the like
 */
public record Tag(String story, String part) {

  /** The tag of something that is no part of a story. */
  public static Tag furniture(String part) {
    return new Tag("", part);
  }
}
