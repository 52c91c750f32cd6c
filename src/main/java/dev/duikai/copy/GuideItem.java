package dev.duikai.copy;

import java.util.OptionalInt;

/** One line of the guide to what is inside (导读). */
public sealed interface GuideItem {

  /** The words under the head; may be empty. */
  String text();

  /** Points to a story of the issue. */
  record ToStory(String story, String text) implements GuideItem {}

  /** Points to a page in its own words. */
  record InWords(String head, String text, OptionalInt page) implements GuideItem {}
}
