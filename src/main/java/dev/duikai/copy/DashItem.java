package dev.duikai.copy;

import java.util.List;

/**
 * An item of a list (列项); its text begins with ——.
 *
 * @param spans its runs of text, the dash among them
 * @param line the line on which it begins
 */
public record DashItem(List<Span> spans, int line) implements Block {

  public DashItem {
    spans = List.copyOf(spans);
  }
}
