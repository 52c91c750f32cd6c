package dev.duikai.edition;

import dev.duikai.copy.Issue;
import dev.duikai.copy.JumpWish;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Story;
import dev.duikai.notice.InputException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes pages before the edition is made in its order: pages between which a tail is known to go
 * one after another, all others at the same time. What is made does not depend on when; a page to
 * which a tail comes after all is made again.
 */
final class AheadPages {

  private AheadPages() {}

  /**
   * Makes what can be made ahead.
   *
   * @param order the pages in the order in which the edition makes them
   */
  static void make(Issue issue, PageDesk desk, List<PageCopy> order) {
    List<List<PageCopy>> chains = new ArrayList<>(tied(issue, order));
    chains.sort(Comparator.comparingInt(AheadPages::characters).reversed());
    Queue<List<PageCopy>> left = new ConcurrentLinkedQueue<>(chains);
    int hands = ForkJoinPool.getCommonPoolParallelism() + 1;
    IntStream.range(0, hands).parallel().forEach(hand -> makeAll(left, issue, desk));
  }

  /** Takes the longest chain that is left, again and again, so that all hands end together. */
  private static void makeAll(Queue<List<PageCopy>> left, Issue issue, PageDesk desk) {
    Stream.generate(left::poll)
        .takeWhile(Objects::nonNull)
        .forEach(pages -> chain(issue, desk, known(pages)));
  }

  private static int characters(List<PageCopy> pages) {
    return pages.stream()
        .flatMap(page -> page.stories().stream())
        .mapToInt(Story::characters)
        .sum();
  }

  private static void chain(Issue issue, PageDesk desk, List<PageCopy> pages) {
    try {
      EditionRun.of(issue, desk, pages, Course.PLAIN);
    } catch (InputException e) {
      // The edition says it when the page's turn comes, so that the first page's error is said.
    }
  }

  /** The pages before the first from which a tail goes that names no page. */
  private static List<PageCopy> known(List<PageCopy> pages) {
    return pages.stream()
        .takeWhile(
            page -> page.stories().stream().noneMatch(s -> s.jump() instanceof JumpWish.Anywhere))
        .toList();
  }

  /** The pages in sets that no story's own jump ties to each other. */
  private static List<List<PageCopy>> tied(Issue issue, List<PageCopy> order) {
    Map<Integer, Integer> first = new TreeMap<>();
    issue.pages().forEach(page -> first.put(page.page(), page.page()));
    for (PageCopy page : issue.pages()) {
      for (Story story : page.stories()) {
        if (story.jump() instanceof JumpWish.ToPage(int to) && first.containsKey(to)) {
          int from = first.get(page.page());
          int target = first.get(to);
          first.replaceAll((number, set) -> set == target ? from : set);
        }
      }
    }
    Map<Integer, List<PageCopy>> sets = new TreeMap<>();
    order.forEach(
        page -> sets.computeIfAbsent(first.get(page.page()), key -> new ArrayList<>()).add(page));
    return List.copyOf(sets.values());
  }
}
