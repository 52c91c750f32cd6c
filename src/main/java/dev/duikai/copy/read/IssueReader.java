package dev.duikai.copy.read;

import dev.duikai.copy.Issue;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Story;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import dev.duikai.yaml.YamlFile;
import dev.duikai.yaml.YamlMap;
import dev.duikai.yaml.YamlNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an issue folder (一期的文件夹): issue.yaml, all stories, and what stands on which page. */
public final class IssueReader {

  private static final String ISSUE = "issue.yaml";
  private static final List<String> KEYS = List.of("paper", "date", "number", "imprint", "pages");

  private final Path folder;
  private final IssuePaths paths;
  private final NoticeLog log;

  private IssueReader(Path folder, NoticeLog log) {
    this.folder = folder;
    this.paths = new IssuePaths(folder);
    this.log = log;
  }

  /**
   * The issue in a folder; empty where anything in it is wrong. All errors of all its files are
   * then in the log; in a file that does not parse, the first.
   *
   * @throws java.io.UncheckedIOException where the system fails
   */
  public static Optional<Issue> read(Path folder, NoticeLog log) {
    if (!Files.isRegularFile(folder.resolve(ISSUE))) {
      log.add(noIssue(folder));
      return Optional.empty();
    }
    NoticeLog found = new NoticeLog();
    Optional<Issue> issue = new IssueReader(folder, found).read();
    log.addAll(found.all());
    return found.hasErrors() ? Optional.empty() : issue;
  }

  private static Notice noIssue(Path folder) {
    if (Files.isDirectory(folder)) {
      return Notice.error("issue", "no " + ISSUE + " in " + folder)
          .hint("an issue folder holds issue.yaml, copy and pictures; duikai import makes one");
    }
    Place place = Place.of(folder.toString());
    return Files.exists(folder)
        ? Notice.error("folder", "a file, not an issue folder").at(place).hint("name the folder")
        : Notice.error("folder", "no such folder").at(place);
  }

  private Optional<Issue> read() {
    Path file = folder.resolve(ISSUE);
    Optional<YamlNode> tree =
        paths
            .file(ISSUE, "file", Place.of(file.toString()), log)
            .flatMap(f -> YamlFile.read(f, file.toString(), log));
    Sheets stories = new CopyFolder(folder, paths, log).read();
    if (tree.isPresent() && tree.get() instanceof YamlMap map) {
      return issue(Fields.of(map, KEYS, log), stories);
    }
    tree.ifPresent(
        node -> log.add(Notice.error("issue", "issue.yaml holds no keys").at(node.place())));
    return Optional.empty();
  }

  private Optional<Issue> issue(Fields fields, Sheets sheets) {
    Optional<String> paper = fields.words("paper");
    if (paper.isEmpty()) {
      fields.missing("paper", "write paper: and the paper's name (报名)");
    }
    Optional<LocalDate> date = date(fields);
    Map<String, String> imprint = fields.texts("imprint");
    checkLogo(fields, imprint);
    List<PageCopy> pages = new PageReader(sheets, paths, log).pages(fields);
    Map<String, Story> stories = new LinkedHashMap<>();
    sheets.all().forEach(sheet -> stories.put(sheet.id(), sheet.story()));
    return paper.flatMap(name ->
        date.map(
            day -> new Issue(folder, name, day, fields.name("number"), imprint, pages, stories)));
  }

  private void checkLogo(Fields fields, Map<String, String> imprint) {
    if (imprint.containsKey("logo")) {
      Place place = fields.map("imprint", imprint.keySet()).map(m -> m.place("logo")).orElseThrow();
      paths.file(imprint.get("logo"), "picture", place, log);
    }
  }

  private static Optional<LocalDate> date(Fields fields) {
    Optional<String> written = fields.name("date");
    if (written.isEmpty()) {
      fields.missing("date", "write date: 2026-01-25");
      return Optional.empty();
    }
    try {
      if (written.get().matches("\\d{4}-\\d\\d-\\d\\d")) {
        return Optional.of(LocalDate.parse(written.get()));
      }
    } catch (DateTimeException e) {
      fields.error("date", "there is no such day as " + written.get());
      return Optional.empty();
    }
    fields.error("date", "date must have the form 2026-01-25, not " + written.get());
    return Optional.empty();
  }
}
