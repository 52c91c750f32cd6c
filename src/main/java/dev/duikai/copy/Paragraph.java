package dev.duikai.copy;

import java.util.List;

/**
 * A paragraph (段落), set with an indent.
 *
 * @param spans its runs of text
 * @param line the line on which it begins
 */
public record Paragraph(List<Span> spans, int line) implements Block {

  public Paragraph {
    spans = List.copyOf(spans);
  }
}
