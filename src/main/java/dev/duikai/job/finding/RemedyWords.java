package dev.duikai.job.finding;

import dev.duikai.edition.Remedy;
import java.util.List;
import java.util.stream.Collectors;

/** Remedies in one line, as a sub-editor says them: 删 38 字，或转第三版，或撤补白. */
public final class RemedyWords {

  private RemedyWords() {}

  /** Remedies of one story, of which the story need not be named. */
  static String of(List<Remedy> remedies, String otherwise) {
    return remedies.isEmpty()
        ? otherwise
        : remedies.stream().map(Remedy::text).collect(Collectors.joining("，或"));
  }

  /** Remedies of a page, each with its story. */
  public static String withStories(List<Remedy> remedies) {
    return remedies.stream()
        .map(remedy -> remedy.story().map(id -> id + " ").orElse("") + remedy.text())
        .collect(Collectors.joining("，或 "));
  }
}
