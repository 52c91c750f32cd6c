package dev.duikai.copy.raw;

import dev.duikai.copy.text.CopyFile;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;

/** What the import decided and what it is unsure of, each at its line of the raw copy. */
final class Doubts {

  private final CopyFile file;
  private final NoticeLog log;

  Doubts(CopyFile file, NoticeLog log) {
    this.file = file;
    this.log = log;
  }

  /** Something decided that a reader of the copy may want to look at. */
  void decided(String id, int line, String what) {
    log.add(Notice.notice(id, what).at(file.place(line, 0)));
  }

  /** Something decided, with what to do if it is wrong. */
  void decided(String id, int line, String what, String hint) {
    log.add(Notice.notice(id, what).at(file.place(line, 0)).hint(hint));
  }

  /** Something that is probably wrong in the copy, at a character. */
  void unsure(String id, int line, int column, String what, String hint) {
    log.add(Notice.notice(id, what).at(file.place(line, column)).hint(hint));
  }
}
