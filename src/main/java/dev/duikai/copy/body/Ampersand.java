package dev.duikai.copy.body;

import dev.duikai.copy.text.Characters;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** An ampersand is itself; HTML's names for characters, such as {@code &amp;}, are no copy. */
final class Ampersand {

  private Ampersand() {}

  /** HTML's name for a character. */
  static final class Entity extends CustomNode {}

  static InlineContentParserFactory factory() {
    return new InlineContentParserFactory() {
      @Override
      public Set<Character> getTriggerCharacters() {
        return Set.of('&');
      }

      @Override
      public InlineContentParser create() {
        return state -> {
          Scanner scanner = state.scanner();
          scanner.next();
          return ParsedInline.of(
              namesCharacter(scanner) ? new Entity() : new Text("&"), scanner.position());
        };
      }
    };
  }

  /** Takes the rest of a name such as {@code amp;} if there is one. */
  private static boolean namesCharacter(Scanner scanner) {
    Position start = scanner.position();
    boolean number = scanner.next('#');
    int letters = scanner.match(c -> Characters.isAsciiWord(c));
    boolean name = letters > (number ? 0 : 1) && scanner.next(';');
    if (!name) {
      scanner.setPosition(start);
    }
    return name;
  }
}
