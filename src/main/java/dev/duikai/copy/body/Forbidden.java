package dev.duikai.copy.body;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;

/**
 * A form of CommonMark that copy may not use, in the words of a sub-editor.
 *
 * @param what what stands there
 * @param hint what to write in its place
 */
record Forbidden(String what, String hint) {

  private static final String STARS = "write **strong** (黑体) or *kai* (楷体)";

  static Forbidden of(Node node) {
    return switch (node) {
      case Heading heading ->
          new Forbidden(
              "a heading of level " + heading.getLevel(),
              "a subhead (小标题) begins with ### ; the head (主题) stands in the front matter");
      case ThematicBreak ignored -> new Forbidden("a rule across the text", "delete it");
      case BlockQuote ignored ->
          new Forbidden("a quotation (>)", "write a plain paragraph, or *kai* (楷体)");
      case OrderedList ignored ->
          new Forbidden("a numbered list", "write the number with a full-width stop: 1．");
      case BulletList ignored ->
          new Forbidden("a list with * or +", "begin each item with - or ——");
      case IndentedCodeBlock ignored ->
          new Forbidden("a line indented by four spaces", "delete the spaces at its start");
      case FencedCodeBlock ignored -> new Forbidden("a block of code", "write plain paragraphs");
      case HtmlBlock ignored -> new Forbidden("HTML", "write plain paragraphs");
      case HtmlInline ignored -> new Forbidden("HTML", "delete the tag");
      case Image ignored ->
          new Forbidden("a picture", "name it under pictures: in the front matter");
      case LinkReferenceDefinition ignored -> new Forbidden("a link", "write its words only");
      case Link ignored -> new Forbidden("a link", "write its words only");
      case Code ignored -> new Forbidden("code (`)", "write ‘ ’ or nothing");
      case Emphasis ignored -> new Forbidden("_underlines_", STARS);
      case StrongEmphasis ignored -> new Forbidden("__underlines__", STARS);
      case Ampersand.Entity ignored ->
          new Forbidden("HTML's name for a character", "write the character itself");
      default -> new Forbidden("a " + node.getClass().getSimpleName(), "write plain paragraphs");
    };
  }
}
