package dev.duikai.copy;

import java.util.List;

/**
 * A subhead between paragraphs (小标题).
 *
 * @param text its characters
 * @param line the line on which it stands
 */
public record Subhead(String text, int line) implements Block {

  @Override
  public List<Span> spans() {
    return List.of(new Span(text, Voice.PLAIN));
  }
}
