package dev.duikai.copy.body;

import dev.duikai.copy.Voice;
import dev.duikai.copy.body.Draft.Kind;
import dev.duikai.copy.text.Normaliser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Walks over the text inside one block of CommonMark; lines that begin with —— start anew. */
final class LineWalk {

  private static final Pattern TIGHT_SUBHEAD = Pattern.compile("^\\s*###[^#\\s].*");

  private final BodyFaults faults;
  private final List<Draft> drafts = new ArrayList<>();
  private Kind kind;
  private VoicedText text = new VoicedText();
  private Stress stress = new Stress();
  private int start;
  private int line;
  private int starColumn;
  private int starLine;

  private LineWalk(BodyFaults faults, Kind kind, int line) {
    this.faults = faults;
    this.kind = kind;
    this.start = line;
    this.line = line;
  }

  /** The blocks that one paragraph, heading or list item of CommonMark holds. */
  static List<Draft> drafts(Node block, Kind kind, BodyFaults faults) {
    LineWalk walk = new LineWalk(faults, kind, faults.line(block));
    walk.beginLine();
    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
      walk.take(child);
    }
    walk.finish();
    return walk.drafts;
  }

  private void take(Node node) {
    switch (node) {
      case Text words -> text.append(words.getLiteral(), stress.voice());
      case StarRun run -> takeStars(run);
      case SoftLineBreak ignored -> nextLine();
      case HardLineBreak ignored -> takeHardBreak();
      default -> faults.forbidden(node);
    }
  }

  private void takeStars(StarRun run) {
    starLine = faults.line(run);
    starColumn = faults.column(run);
    if (run.stars() > 3) {
      faults.error(starLine, starColumn, "more than three stars in a row", "write ** or *");
      return;
    }
    stress.take(run.stars());
  }

  private void takeHardBreak() {
    String source = faults.lineText(line);
    if (source.endsWith("\\")) {
      faults.error(
          line,
          source.length(),
          "a forced line break (\\) cannot stand in a story",
          "delete it, or leave an empty line for a new paragraph");
    }
    nextLine();
  }

  private void nextLine() {
    line++;
    if (startsItem()) {
      finish();
      start = line;
      kind = Kind.ITEM;
    } else {
      text.append("\n", stress.voice());
    }
    beginLine();
  }

  private void beginLine() {
    if (kind == Kind.PARAGRAPH && startsItem()) {
      kind = Kind.ITEM;
    }
    if (kind != Kind.SUBHEAD && TIGHT_SUBHEAD.matcher(faults.lineText(line)).matches()) {
      faults.error(line, 1, "### without a space behind it", "write ### and a space");
    }
  }

  private boolean startsItem() {
    return kind != Kind.SUBHEAD
        && faults.lineText(line).replaceFirst("^[\\s　*]+", "").startsWith("——");
  }

  private void finish() {
    if (stress.isOpen()) {
      faults.error(
          starLine,
          starColumn,
          "stars without their partner in the same paragraph",
          "close them with the same number of stars; a star of its own is written \\*");
    }
    VoicedText set = text.normalised();
    if (Normaliser.straightQuote(set.text()).isPresent()) {
      faults.straightQuote(quoteLine());
    }
    if (!set.text().isEmpty()) {
      drafts.add(new Draft(kind, kind == Kind.ITEM ? withDash(set) : set, start));
    }
    text = new VoicedText();
    stress = new Stress();
  }

  private int quoteLine() {
    for (int at = start; at <= line; at++) {
      if (Normaliser.straightQuote(faults.lineText(at)).isPresent()) {
        return at;
      }
    }
    return start;
  }

  private static VoicedText withDash(VoicedText item) {
    if (item.text().startsWith("——")) {
      return item;
    }
    VoicedText dashed = new VoicedText();
    dashed.append("——", Voice.PLAIN);
    dashed.append(item);
    return dashed;
  }
}
