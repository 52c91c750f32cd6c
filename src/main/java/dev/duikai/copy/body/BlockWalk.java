package dev.duikai.copy.body;

import dev.duikai.copy.Block;
import dev.duikai.copy.body.Draft.Kind;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Walks over the blocks of a document of CommonMark and keeps those that copy may use. */
final class BlockWalk {

  private final BodyFaults faults;
  private final List<Draft> drafts = new ArrayList<>();

  BlockWalk(BodyFaults faults) {
    this.faults = faults;
  }

  List<Block> blocks(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      take(node);
    }
    drafts.stream()
        .filter(draft -> draft.kind() == Kind.PARAGRAPH)
        .findFirst()
        .ifPresent(draft -> RunIn.markOpening(draft.text()));
    if (!drafts.isEmpty() && drafts.getLast().kind() != Kind.SUBHEAD) {
      RunIn.markSignature(drafts.getLast().text());
    }
    return drafts.stream().map(Draft::block).toList();
  }

  private void take(Node node) {
    switch (node) {
      case Paragraph paragraph -> addAll(paragraph, Kind.PARAGRAPH);
      case Heading heading when heading.getLevel() == 3 -> addAll(heading, Kind.SUBHEAD);
      case BulletList list when "-".equals(list.getMarker()) -> takeItems(list);
      default -> faults.forbidden(node);
    }
  }

  private void takeItems(BulletList list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
        if (part instanceof Paragraph paragraph && part == item.getFirstChild()) {
          addAll(paragraph, Kind.ITEM);
        } else {
          faults.error(
              faults.line(part),
              1,
              "an item holds more than its own lines",
              "begin the next paragraph at the left, without spaces");
        }
      }
    }
  }

  private void addAll(Node block, Kind kind) {
    drafts.addAll(LineWalk.drafts(block, kind, faults));
  }
}
