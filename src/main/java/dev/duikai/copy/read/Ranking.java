package dev.duikai.copy.read;

import dev.duikai.copy.Story;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Puts the stories of a page in the order of their rank (主次). */
final class Ranking {

  private final boolean listed;
  private final Sheets sheets;
  private final NoticeLog log;

  /**
   * A ranking.
   *
   * @param listed whether issue.yaml lists the page's stories; then those without a rank of their
   *     own take the numbers left free, else they stand after all ranked ones
   */
  Ranking(boolean listed, Sheets sheets, NoticeLog log) {
    this.listed = listed;
    this.sheets = sheets;
    this.log = log;
  }

  /** The stories by rank, then the tails. */
  List<Story> byRank(List<Story> stories) {
    List<Story> ranked = stories.stream().filter(s -> s.continuedFrom().isEmpty()).toList();
    TreeMap<Integer, Story> places = new TreeMap<>();
    for (Story story : ranked) {
      story.rank().ifPresent(rank -> take(places, rank, story));
    }
    int next = listed || places.isEmpty() ? 1 : places.lastKey() + 1;
    for (Story story : ranked) {
      if (story.rank().isEmpty()) {
        while (places.containsKey(next)) {
          next++;
        }
        places.put(next, story);
      }
    }
    List<Story> all = new ArrayList<>(places.values());
    stories.stream().filter(s -> s.continuedFrom().isPresent()).forEach(all::add);
    return all;
  }

  private void take(TreeMap<Integer, Story> places, int rank, Story story) {
    Story first = places.putIfAbsent(rank, story);
    if (first != null) {
      log.add(
          Notice.error("same-rank", "rank " + rank + " is taken by " + first.id())
              .at(sheets.get(story).fields().place("rank"))
              .hint("two stories of a page cannot have the same rank"));
    }
  }
}
