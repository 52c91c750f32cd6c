package dev.duikai.copy.body;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * A run of stars as it stands. CommonMark's rule for what opens and closes looks at the neighbours
 * and fails beside Chinese marks ({@code **“智慧”**提升}); here stars simply pair in their order.
 */
final class StarRun extends CustomNode {

  private final int stars;

  private StarRun(int stars) {
    this.stars = stars;
  }

  int stars() {
    return stars;
  }

  static InlineContentParserFactory factory() {
    return new InlineContentParserFactory() {
      @Override
      public Set<Character> getTriggerCharacters() {
        return Set.of('*');
      }

      @Override
      public InlineContentParser create() {
        return state -> {
          Scanner scanner = state.scanner();
          int stars = scanner.matchMultiple('*');
          return ParsedInline.of(new StarRun(stars), scanner.position());
        };
      }
    };
  }
}
