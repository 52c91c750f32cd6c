package dev.duikai.cli.desk;

import dev.duikai.notice.Level;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeText;
import java.io.PrintStream;
import java.util.Collection;

/**
 * Where a command says what it has to say: results on one stream, notices on the other.
 *
 * @param out results
 * @param err notices and progress
 * @param quiet whether only errors are said
 * @param watched whether someone watches {@code err} and wants to see progress
 */
public record Terminal(PrintStream out, PrintStream err, boolean quiet, boolean watched) {

  /** This terminal for a command line that asks for quiet or not. */
  public Terminal quiet(boolean wanted) {
    return new Terminal(out, err, wanted, watched && !wanted);
  }

  /** A line of the result. */
  public void say(String line) {
    if (!quiet) {
      out.println(line);
    }
  }

  /** A text of the result that was asked for, also where all else is quiet. */
  public void give(String text) {
    out.print(text.endsWith("\n") ? text : text + "\n");
  }

  public void warn(Notice notice) {
    if (!quiet || notice.level() == Level.ERROR) {
      err.println(NoticeText.of(notice));
    }
  }

  public void warn(Collection<Notice> notices) {
    notices.forEach(this::warn);
  }
}
