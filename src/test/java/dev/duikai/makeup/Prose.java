package dev.duikai.makeup;

import dev.duikai.copy.Block;
import dev.duikai.copy.Issue;
import dev.duikai.copy.Paragraph;
import dev.duikai.copy.Span;
import dev.duikai.copy.Story;
import dev.duikai.copy.Voice;
import dev.duikai.copy.read.IssueReader;
import dev.duikai.notice.NoticeLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The prose of the samples, handed out sentence by sentence and head by head. */
public final class Prose {

  private static final List<Story> STORIES = stories();
  private static final List<String> SENTENCES = sentences();

  private int sentence;
  private int head;

  /** Prose that begins at some sentence and head. */
  public Prose(int seed) {
    this.sentence = seed * 37;
    this.head = seed * 5;
  }

  /** An issue of the samples. */
  public static Issue issue(String name) {
    NoticeLog log = new NoticeLog();
    return IssueReader.read(Path.of("samples", name), log)
        .orElseThrow(() -> new IllegalStateException(log.all().toString()));
  }

  private static List<Story> stories() {
    List<Story> stories = new ArrayList<>();
    for (String name : List.of("first-page", "city-daily", "tabloid")) {
      stories.addAll(issue(name).stories().values());
    }
    return List.copyOf(stories);
  }

  private static List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (Story story : STORIES) {
      for (Block block : story.body()) {
        if (block instanceof Paragraph) {
          // A quotation goes with the stop inside it.
          sentences.addAll(List.of(block.text().split("(?<=[。！？][”’]?)(?![”’])")));
        }
      }
    }
    return sentences.stream().filter(s -> s.length() > 8).toList();
  }

  public String head() {
    return STORIES.get(head++ % STORIES.size()).head();
  }

  /** A paragraph of two to four sentences. */
  public Block paragraph() {
    StringBuilder text = new StringBuilder();
    for (int i = 2 + sentence % 3; i > 0; i--) {
      text.append(SENTENCES.get(sentence++ % SENTENCES.size()));
    }
    return new Paragraph(List.of(new Span(text.toString(), Voice.PLAIN)), 1);
  }
}
