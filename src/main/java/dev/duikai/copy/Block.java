package dev.duikai.copy;

import java.util.List;

/** One block of a story's body, in reading order. */
public sealed interface Block permits Paragraph, Subhead, DashItem {

  /** The line of the story file on which the block begins, counted from 1. */
  int line();

  /** The runs of text of the block, at least one. */
  List<Span> spans();

  /** All its characters as they are set. */
  default String text() {
    return Spans.text(spans());
  }
}
