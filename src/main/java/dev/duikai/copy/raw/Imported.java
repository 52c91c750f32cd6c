package dev.duikai.copy.raw;

import dev.duikai.notice.Notice;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * An issue folder made from raw copy, not yet written.
 *
 * @param issueYaml the text of issue.yaml
 * @param stories the text of each story by its file name, such as {@code story-01.md}
 * @param notices what was decided or is unsure
 */
public record Imported(
    String issueYaml, SequencedMap<String, String> stories, List<Notice> notices) {

  public Imported {
    stories = Collections.unmodifiableSequencedMap(new TreeMap<>(stories));
    notices = List.copyOf(notices);
  }
}
