package dev.duikai.copy;

import java.util.List;
import java.util.stream.Collectors;

/** What runs of text have in common. */
final class Spans {

  private Spans() {}

  static String text(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }
}
