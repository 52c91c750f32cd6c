package dev.duikai.preflight.audit;

import dev.duikai.preflight.anatomy.Anatomy;
import dev.duikai.preflight.anatomy.AnatomyReader;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.look.HeadLook;
import dev.duikai.preflight.look.HeadsTogether;
import dev.duikai.preflight.look.PictureLook;
import dev.duikai.preflight.look.PicturesTogether;
import dev.duikai.preflight.look.Subheads;
import dev.duikai.preflight.look.Voices;
import dev.duikai.preflight.metric.Collisions;
import dev.duikai.preflight.metric.FolioPlaces;
import dev.duikai.preflight.metric.Gaps;
import dev.duikai.preflight.metric.HeadTouch;
import dev.duikai.preflight.metric.Jumps;
import dev.duikai.preflight.metric.Law;
import dev.duikai.preflight.metric.LegBalance;
import dev.duikai.preflight.metric.LineGrid;
import dev.duikai.preflight.metric.LineMarks;
import dev.duikai.preflight.metric.PageEdge;
import dev.duikai.preflight.metric.PageFoot;
import dev.duikai.preflight.metric.PageName;
import dev.duikai.preflight.metric.Paragraphs;
import dev.duikai.preflight.metric.RankOrder;
import dev.duikai.preflight.metric.ReadingOrder;
import dev.duikai.preflight.metric.Seams;
import dev.duikai.preflight.metric.WhiteRoom;
import dev.duikai.preflight.metric.Whole;
import dev.duikai.preflight.page.PdfPages;
import dev.duikai.preflight.page.PrintedPage;
import dev.duikai.preflight.verdict.PageVerdict;
import dev.duikai.preflight.verdict.Violation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Measures finished pages, each by itself and all as one edition. */
public final class PageAudit {

  /** The metrics of one page, in the order of their numbers. */
  private static final List<Function<Board, List<Violation>>> METRICS =
      List.of(
          Whole::of,
          Collisions::of,
          PageEdge::of,
          WhiteRoom::of,
          PageFoot::of,
          LineGrid::of,
          LegBalance::of,
          HeadTouch::of,
          Seams::of,
          ReadingOrder::of,
          RankOrder::of,
          LineMarks::of,
          Paragraphs::of,
          Gaps::of,
          Law::of,
          HeadLook::of,
          HeadsTogether::of,
          Subheads::of,
          PictureLook::of,
          PicturesTogether::of,
          Voices::of);

  private PageAudit() {}

  /**
   * Audits the pages of one file.
   *
   * @throws dev.duikai.notice.InputException where it is no PDF that can be read
   */
  public static AuditReport of(Path file) {
    return of(List.of(file));
  }

  /**
   * Audits the pages of some files as one edition: jumps are followed from page to page.
   *
   * @throws dev.duikai.notice.InputException where one is no PDF that can be read
   */
  public static AuditReport of(List<Path> files) {
    List<PrintedPage> pages = new ArrayList<>();
    files.forEach(file -> pages.addAll(PdfPages.of(file)));
    return audit(pages);
  }

  /** Audits pages that were read before, as one edition. */
  public static AuditReport audit(List<PrintedPage> pages) {
    List<Board> boards = new ArrayList<>();
    List<AuditReport.Unread> unread = new ArrayList<>();
    List<Optional<Anatomy>> read = AnatomyReader.of(pages);
    for (int i = 0; i < pages.size(); i++) {
      PrintedPage page = pages.get(i);
      Optional<Anatomy> anatomy = read.get(i);
      anatomy.map(Board::of).ifPresent(boards::add);
      if (anatomy.isEmpty()) {
        unread.add(new AuditReport.Unread(page.file(), page.sheet()));
      }
    }
    List<List<Violation>> jumps = Jumps.of(boards);
    List<List<Violation>> folios = FolioPlaces.of(boards);
    List<PageVerdict> verdicts = new ArrayList<>();
    for (int i = 0; i < boards.size(); i++) {
      verdicts.add(verdict(boards.get(i), jumps.get(i), folios.get(i)));
    }
    return new AuditReport(verdicts, unread);
  }

  private static PageVerdict verdict(Board board, List<Violation> jumps, List<Violation> folios) {
    List<Violation> found = new ArrayList<>(jumps);
    found.addAll(folios);
    METRICS.forEach(metric -> found.addAll(metric.apply(board)));
    found.sort(Comparator.comparing(Violation::taboo));
    PrintedPage page = board.anatomy().page();
    return new PageVerdict(
        page.file(),
        page.sheet(),
        PageName.of(board.anatomy()),
        page.trim(),
        FactsMaker.of(board),
        ReadingMaker.of(board),
        found);
  }
}
