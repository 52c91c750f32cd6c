package dev.duikai.copy.body;

import dev.duikai.copy.text.CopyFile;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Says what is wrong in a body, and where.
 *
 * @param source the story file
 * @param skipped the lines of it that stand before the body
 * @param log where notices go
 */
record BodyFaults(CopyFile source, int skipped, NoticeLog log) {

  /** The line of the file on which a node begins. */
  int line(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      List<SourceSpan> spans = at.getSourceSpans();
      if (!spans.isEmpty()) {
        return spans.getFirst().getLineIndex() + 1 + skipped;
      }
    }
    return skipped + 1;
  }

  String lineText(int line) {
    return source.line(line);
  }

  void forbidden(Node node) {
    Forbidden form = Forbidden.of(node);
    error(line(node), column(node), form.what() + " cannot stand in a story", form.hint());
  }

  void error(int line, int column, String message, String hint) {
    log.add(Notice.error("body", message).at(source.place(line, column)).hint(hint));
  }

  void straightQuote(int line) {
    int at = Math.max(lineText(line).indexOf('"'), lineText(line).indexOf('\''));
    log.add(
        Notice.notice("straight-quote", "a straight quotation mark stays as it is")
            .at(source.place(line, at + 1))
            .hint("write “ ” or ‘ ’"));
  }

  int column(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 1 : spans.getFirst().getColumnIndex() + 1;
  }
}
