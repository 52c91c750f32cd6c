package dev.duikai.copy.body;

import dev.duikai.copy.Block;
import dev.duikai.copy.DashItem;
import dev.duikai.copy.Paragraph;
import dev.duikai.copy.Subhead;

/**
 * A block whose text is known but whose voices may still change.
 *
 * @param kind what it becomes
 * @param text its characters
 * @param line the line of the file on which it begins
 */
record Draft(Kind kind, VoicedText text, int line) {

  enum Kind {
    PARAGRAPH,
    SUBHEAD,
    ITEM
  }

  Block block() {
    return switch (kind) {
      case PARAGRAPH -> new Paragraph(text.spans(), line);
      case SUBHEAD -> new Subhead(text.text(), line);
      case ITEM -> new DashItem(text.spans(), line);
    };
  }
}
