package dev.duikai.edition;

import dev.duikai.copy.Block;
import dev.duikai.copy.DashItem;
import dev.duikai.copy.Paragraph;
import dev.duikai.copy.Span;
import dev.duikai.copy.Subhead;
import dev.duikai.copy.text.Characters;
import java.util.ArrayList;
import java.util.List;

/** A text without its last characters. */
final class Shortened {

  private Shortened() {}

  /** Blocks without so many characters at their end; a subhead never comes last. */
  static List<Block> by(List<Block> blocks, int characters) {
    List<Block> left = new ArrayList<>(blocks);
    int cut = characters;
    while (!left.isEmpty() && (cut > 0 || left.getLast() instanceof Subhead)) {
      Block last = left.removeLast();
      int ink = ink(last.text());
      if (ink > cut) {
        left.add(with(last, spans(last.spans(), cut)));
        return left;
      }
      cut -= ink;
    }
    return left;
  }

  private static int ink(String text) {
    return (int) text.codePoints().filter(Characters::isInk).count();
  }

  private static List<Span> spans(List<Span> spans, int characters) {
    List<Span> left = new ArrayList<>(spans);
    int cut = characters;
    while (cut > 0) {
      Span last = left.removeLast();
      int ink = ink(last.text());
      if (ink > cut) {
        left.add(new Span(text(last.text(), cut), last.voice()));
        break;
      }
      cut -= ink;
    }
    return left;
  }

  private static String text(String text, int characters) {
    int end = text.length();
    int cut = characters;
    while (cut > 0) {
      int last = text.codePointBefore(end);
      end -= Character.charCount(last);
      cut -= Characters.isInk(last) ? 1 : 0;
    }
    return text.substring(0, end);
  }

  private static Block with(Block block, List<Span> spans) {
    return switch (block) {
      case Paragraph paragraph -> new Paragraph(spans, paragraph.line());
      case DashItem item -> new DashItem(spans, item.line());
      case Subhead subhead -> subhead;
    };
  }
}
