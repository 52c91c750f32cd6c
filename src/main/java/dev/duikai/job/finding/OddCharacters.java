package dev.duikai.job.finding;

import dev.duikai.copy.Block;
import dev.duikai.copy.Story;
import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds characters of the copy that a reader does not see or that mean nothing outside one system:
 * they are kept and set, and said.
 */
final class OddCharacters {

  private OddCharacters() {}

  private record Seen(int count, Place place) {

    Seen again() {
      return new Seen(count + 1, place);
    }
  }

  /** One notice for each such character and story, with how often it stands there. */
  static List<Notice> of(Story story) {
    Map<Integer, Seen> seen = new LinkedHashMap<>();
    add(seen, story.head(), Place.of(story.file(), 1));
    for (Block block : story.body()) {
      add(seen, block.text(), Place.of(story.file(), block.line()));
    }
    List<Notice> notices = new ArrayList<>();
    seen.forEach((c, odd) -> notices.add(notice(c, odd).inStory(story.id())));
    return notices;
  }

  private static void add(Map<Integer, Seen> seen, String text, Place place) {
    text.codePoints()
        .filter(c -> !kind(c).isEmpty())
        .forEach(c -> seen.merge(c, new Seen(1, place), (before, next) -> before.again()));
  }

  private static Notice notice(int c, Seen odd) {
    String message =
        String.format(
            Locale.ROOT, "%s U+%04X stands here (%d in this story)", kind(c), c, odd.count());
    return Notice.notice("odd-character", message).at(odd.place());
  }

  private static String kind(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT -> "the invisible control";
      case Character.PRIVATE_USE -> "the private character";
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          "the combining mark";
      default -> "";
    };
  }
}
