package dev.duikai.edition;

import dev.duikai.copy.Story;

/** The head over a story's tail (转版题): short, and never a part that is cut (contract section 2). */
final class TailHead {

  private static final int LEAST = 6;
  private static final int MOST = 14;
  private static final String PAUSES = " 　，。；：！？、——…“”‘’《》（）";

  private TailHead() {}

  /** What the story gives, else the main head if short, else its longest part that is. */
  static String of(Story story) {
    if (story.jumpHead().isPresent()) {
      return story.jumpHead().get();
    }
    if (length(story.head()) <= MOST) {
      return story.head();
    }
    String best = "";
    StringBuilder part = new StringBuilder();
    for (char c : (story.head() + " ").toCharArray()) {
      if (PAUSES.indexOf(c) < 0) {
        part.append(c);
        continue;
      }
      int length = length(part.toString());
      if (length >= LEAST && length <= MOST && length > length(best)) {
        best = part.toString();
      }
      part.setLength(0);
    }
    return best.isEmpty() ? story.head() : best;
  }

  /** Whether the head was chosen by the engine out of a longer one. */
  static boolean chosen(Story story) {
    return story.jumpHead().isEmpty() && !of(story).equals(story.head());
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
