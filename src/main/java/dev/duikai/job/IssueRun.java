package dev.duikai.job;

import dev.duikai.copy.Issue;
import dev.duikai.copy.PageCopy;
import dev.duikai.job.finding.PageFindings;
import dev.duikai.job.finding.PlacedOnce;
import dev.duikai.job.input.Inputs;
import dev.duikai.job.input.IssueInputs;
import dev.duikai.job.report.PageEntries;
import dev.duikai.job.report.PageEntry;
import dev.duikai.notice.InputException;
import dev.duikai.notice.Level;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** What proof and print have in common: reads an issue, makes its pages, collects findings. */
final class IssueRun {

  private final Workshop workshop;
  private final Order order;

  IssueRun(Workshop workshop, Order order) {
    this.workshop = workshop;
    this.order = order;
  }

  /**
   * The inputs.
   *
   * @param log takes warnings and notices
   * @throws InputException with everything that is wrong
   */
  Inputs read(NoticeLog log) {
    log.addAll(workshop.warnings());
    workshop.fonts().readAhead();
    Inputs inputs =
        IssueInputs.read(order.folder(), workshop.installation(), workshop.fonts(), log)
            .orElseThrow(() -> new InputException(log.all()));
    checkPages(inputs.issue(), log);
    Inputs pinned = LockedBlocks.pinned(inputs, order.target(), order.keep(), log);
    log.throwIfErrors();
    return pinned;
  }

  private void checkPages(Issue issue, NoticeLog log) {
    String known =
        issue.pages().stream()
            .map(page -> Integer.toString(page.page()))
            .collect(Collectors.joining(", "));
    for (int page : order.pages()) {
      if (issue.pages().stream().noneMatch(p -> p.page() == page)) {
        log.add(
            Notice.error("unknown-page", "the issue has no page " + page)
                .at(Place.of(order.folder().resolve("issue.yaml").toString()))
                .hint("its pages are " + known));
      }
    }
  }

  /** The numbers of the pages to write. */
  List<Integer> wanted(Issue issue) {
    return issue.pages().stream().map(PageCopy::page).filter(order::wants).toList();
  }

  /** The pages to write, out of all that were made. */
  List<PageEntry> entries(Issue issue, MadeIssue made) {
    return made.pages().stream()
        .filter(page -> order.wants(page.plan().copy().page()))
        .map(page -> PageEntries.of(page, made.edition(), issue.stories().keySet()))
        .toList();
  }

  /** Whether another error of the same page and story says already that copy is left over. */
  private static boolean said(Notice notice, LinkedHashSet<Notice> all) {
    return notice.story().isPresent()
        && all.stream()
            .anyMatch(n ->
                n.level() == Level.ERROR
                    && n.story().equals(notice.story())
                    && n.page().equals(notice.page()));
  }

  /** What is to be said about the pages to write, and about the issue. */
  List<Notice> findings(Inputs inputs, MadeIssue made, List<PageEntry> entries) {
    LinkedHashSet<Notice> all = new LinkedHashSet<>();
    PageFindings pages = new PageFindings(inputs);
    entries.forEach(entry -> all.addAll(pages.of(entry)));
    PlacedOnce.check(inputs.issue(), made.edition()).stream()
        .filter(n -> order.wants(n.page().orElseThrow()) && !said(n, all))
        .forEach(all::add);
    List<Notice> general = new ArrayList<>(made.edition().notices());
    general.addAll(made.notices());
    general.stream()
        .filter(n -> n.page().isEmpty() || order.wants(n.page().getAsInt()))
        .forEach(all::add);
    return List.copyOf(all);
  }
}
