package dev.duikai.copy.raw;

import dev.duikai.copy.Block;
import dev.duikai.copy.DashItem;
import dev.duikai.copy.Paragraph;
import dev.duikai.copy.Subhead;
import dev.duikai.copy.body.BodyReader;
import dev.duikai.copy.raw.Piece.Kind;
import dev.duikai.copy.text.CopyFile;
import dev.duikai.notice.NoticeLog;
import java.util.List;
import java.util.regex.Pattern;

/** Writes pieces as the body of a story file, so that reading it gives the same characters. */
final class Markdown {

  private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})\\. ");
  private static final Pattern SIGNS = Pattern.compile("[\\\\`*_{}\\[\\]<>#+\\-!|~&.=]");

  private Markdown() {}

  /** One block of the body. */
  static String of(Piece piece) {
    String text = NUMBERED.matcher(piece.set()).replaceFirst("$1．");
    String plain = lead(piece.kind()) + text;
    return readsAs(plain, piece.kind(), text) ? plain : escaped(piece.kind(), text);
  }

  private static String lead(Kind kind) {
    return kind == Kind.SUBHEAD ? "### " : "";
  }

  private static String escaped(Kind kind, String text) {
    String dash = kind == Kind.ITEM && text.startsWith("- ") ? "- " : "";
    String rest = text.substring(dash.length());
    return lead(kind) + dash + SIGNS.matcher(rest).replaceAll("\\\\$0");
  }

  private static boolean readsAs(String block, Kind kind, String text) {
    NoticeLog log = new NoticeLog();
    List<Block> read = BodyReader.read(CopyFile.of("", block), 0, log);
    if (log.hasErrors() || read.size() != 1) {
      return false;
    }
    Block only = read.getFirst();
    String expected = text.startsWith("- ") ? "——" + text.substring(2).strip() : text;
    return only.text().equals(expected)
        && switch (only) {
          case Paragraph paragraph -> kind == Kind.TEXT && isOneVoice(block, paragraph);
          case Subhead ignored -> kind == Kind.SUBHEAD;
          case DashItem item -> kind == Kind.ITEM && isOneVoice(block, item);
        };
  }

  /** Stars that only stress would vanish from the text; text without stars is what it was. */
  private static boolean isOneVoice(String block, Block read) {
    return block.indexOf('*') < 0 || read.text().indexOf('*') >= 0;
  }
}
