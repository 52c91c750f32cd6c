package dev.duikai.job.input;

import dev.duikai.copy.Issue;
import dev.duikai.copy.PageCopy;
import dev.duikai.grammar.Rules;
import dev.duikai.notice.NearestName;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the rules of each page by name: in the issue's layout-rules, then in the installation's.
 */
final class PageRulesFinder {

  private static final String ENDING = ".yaml";

  private final Issue issue;
  private final List<Path> folders;
  private final RulesDesk desk;
  private final NoticeLog log;

  PageRulesFinder(Issue issue, Installation installation, RulesDesk desk, NoticeLog log) {
    this.issue = issue;
    this.folders = List.of(own(issue), installation.rules());
    this.desk = desk;
    this.log = log;
  }

  /** The issue's own rules. */
  static Path own(Issue issue) {
    return issue.folder().resolve("layout-rules");
  }

  /** The rules by page; pages whose rules are wrong are left out, the log says why. */
  Map<Integer, Rules> find() {
    Map<Integer, Rules> rules = new TreeMap<>();
    for (PageCopy page : issue.pages()) {
      file(page).flatMap(desk::read).ifPresent(r -> rules.put(page.page(), r));
    }
    return rules;
  }

  private Optional<Path> file(PageCopy page) {
    String name = page.rules();
    Optional<Path> file =
        name.matches("[^/\\\\]+") && !name.startsWith(".")
            ? folders.stream().map(f -> f.resolve(name + ENDING)).filter(this::inside).findFirst()
            : Optional.empty();
    if (file.isEmpty()) {
      log.add(unknown(page));
    }
    return file;
  }

  private boolean inside(Path file) {
    Path folder = Optional.ofNullable(file.getParent()).orElse(file);
    try {
      Path root = folder.startsWith(own(issue)) ? issue.folder() : folder;
      return Files.isRegularFile(file) && file.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Notice unknown(PageCopy page) {
    Path file = issue.folder().resolve("issue.yaml");
    Place place = YamlPlaces.onPage(file, page.page(), "rules").orElse(page.place());
    Notice notice =
        Notice.error("unknown-rules", "no layout rules named \"" + page.rules() + "\"")
            .at(place)
            .onPage(page.page());
    return NearestName.hint(page.rules(), names()).map(notice::hint).orElse(notice);
  }

  private TreeSet<String> names() {
    TreeSet<String> names = new TreeSet<>();
    folders.forEach(folder -> names.addAll(Installation.rulesNames(folder)));
    return names;
  }
}
