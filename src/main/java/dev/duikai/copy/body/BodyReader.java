package dev.duikai.copy.body;

import dev.duikai.copy.Block;
import dev.duikai.copy.text.CopyFile;
import dev.duikai.notice.NoticeLog;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads the body of a story (正文): paragraphs, subheads, items, two voices, nothing else. */
public final class BodyReader {

  private BodyReader() {}

  /**
   * Reads the body that begins after a number of lines of a file. What is not allowed goes to the
   * log as an error with its line.
   */
  public static List<Block> read(CopyFile source, int skippedLines, NoticeLog log) {
    List<String> lines = source.lines();
    String body =
        String.join("\n", lines.subList(Math.min(skippedLines, lines.size()), lines.size()));
    Parser parser =
        Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .customInlineContentParserFactory(StarRun.factory())
            .customInlineContentParserFactory(Ampersand.factory())
            .build();
    Node document = parser.parse(body);
    return new BlockWalk(new BodyFaults(source, skippedLines, log)).blocks(document);
  }
}
