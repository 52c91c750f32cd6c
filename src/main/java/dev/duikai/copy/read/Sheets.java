package dev.duikai.copy.read;

import dev.duikai.copy.Story;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stories of an issue by id.
 *
 * @param byId those that were read, in the order of their file names
 * @param unreadable the ids of those whose errors are in the log already
 */
record Sheets(Map<String, StorySheet> byId, Set<String> unreadable) {

  Collection<StorySheet> all() {
    return byId.values();
  }

  StorySheet get(Story story) {
    return Optional.ofNullable(byId.get(story.id())).orElseThrow();
  }

  /** The story with an id that a user wrote; an unknown one is an error with the nearest known. */
  Optional<Story> story(String id, Place place, NoticeLog log) {
    Optional<Story> story = Optional.ofNullable(byId.get(id)).map(StorySheet::story);
    if (story.isEmpty() && !unreadable.contains(id)) {
      Notice notice = Notice.error("unknown-story", "unknown story " + id).at(place);
      log.add(
          Nearest.to(id, byId.keySet())
              .map(near -> notice.hint("did you mean " + near + "?"))
              .orElseGet(() -> notice.hint("a story is named like its file: copy/" + id + ".md")));
    }
    return story;
  }
}
