package dev.duikai.notice;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing to tell the user.
 *
 * @param level how bad it is
 * @param id a stable short name such as {@code overset}
 * @param message what is wrong, in one sentence without a full stop
 * @param place where it is in the user's files
 * @param hint what to do about it
 * @param page the page it concerns
 * @param story the story it concerns
 */
public record Notice(
    Level level,
    String id,
    String message,
    Optional<Place> place,
    Optional<String> hint,
    OptionalInt page,
    Optional<String> story) {

  public static Notice error(String id, String message) {
    return of(Level.ERROR, id, message);
  }

  public static Notice warning(String id, String message) {
    return of(Level.WARNING, id, message);
  }

  public static Notice notice(String id, String message) {
    return of(Level.NOTICE, id, message);
  }

  private static Notice of(Level level, String id, String message) {
    return new Notice(
        level,
        id,
        message,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }

  /** The same, taken more or less gravely. */
  public Notice as(Level other) {
    return new Notice(other, id, message, place, hint, page, story);
  }

  public Notice at(Place where) {
    return new Notice(level, id, message, Optional.of(where), hint, page, story);
  }

  public Notice hint(String what) {
    return new Notice(level, id, message, place, Optional.of(what), page, story);
  }

  public Notice onPage(int number) {
    return new Notice(level, id, message, place, hint, OptionalInt.of(number), story);
  }

  public Notice inStory(String storyId) {
    return new Notice(level, id, message, place, hint, page, Optional.of(storyId));
  }
}
