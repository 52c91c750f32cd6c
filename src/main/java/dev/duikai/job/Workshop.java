package dev.duikai.job;

import dev.duikai.font.FontShelf;
import dev.duikai.job.input.Installation;
import dev.duikai.job.input.ShippedFonts;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import java.util.List;

/**
 * What all jobs share: the installation, its faces and the way in which pages are made.
 *
 * @param installation the installation
 * @param fonts its faces, each read once for all jobs
 * @param maker makes pages
 * @param warnings what is missing in the installation
 */
public record Workshop(
    Installation installation, FontShelf fonts, PageMaker maker, List<Notice> warnings) {

  public Workshop {
    warnings = List.copyOf(warnings);
  }

  /** The workshop of an installation. */
  public static Workshop open(Installation installation, PageMaker maker) {
    NoticeLog log = new NoticeLog();
    FontShelf fonts = ShippedFonts.shelf(installation, log);
    return new Workshop(installation, fonts, maker, log.all());
  }
}
