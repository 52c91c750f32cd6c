package dev.duikai.job.input;

import dev.duikai.art.ArtShelf;
import dev.duikai.art.file.ArtProbe;
import dev.duikai.copy.Issue;
import dev.duikai.copy.read.IssuePaths;
import dev.duikai.notice.InputException;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts the pictures and advertisements of an issue on a shelf, under the texts that name them. */
final class IssueArt {

  private final IssuePaths paths;
  private final NoticeLog log;
  private final Map<String, Path> files = new LinkedHashMap<>();

  private IssueArt(Issue issue, NoticeLog log) {
    this.paths = new IssuePaths(issue.folder());
    this.log = log;
  }

  /** The shelf; each file that is broken is an error where the issue names it. */
  static ArtShelf shelf(Issue issue, NoticeLog log) {
    IssueArt art = new IssueArt(issue, log);
    Place issueFile = Place.of(issue.folder().resolve("issue.yaml").toString());
    issue.imprint().entrySet().stream()
        .filter(entry -> entry.getKey().equals("logo"))
        .forEach(entry -> art.add(entry.getValue(), "picture", issueFile));
    issue.stories().values().stream()
        .filter(story -> story.use())
        .flatMap(story -> story.pictures().stream())
        .forEach(picture -> art.add(picture.file(), "picture", picture.place()));
    issue.pages().stream()
        .flatMap(page -> page.ads().stream())
        .forEach(ad -> art.add(ad.file(), "ad", ad.place()));
    return ArtShelf.of(art.files);
  }

  private void add(String written, String what, Place place) {
    if (files.containsKey(written)) {
      return;
    }
    paths.file(written, what, place, log).ifPresent(file -> probe(written, file, place));
  }

  private void probe(String written, Path file, Place place) {
    files.put(written, file);
    if (!Files.isReadable(file)) {
      throw new UncheckedIOException(new AccessDeniedException(file.toString()));
    }
    try {
      ArtProbe.probe(file);
    } catch (InputException e) {
      e.notices().forEach(notice -> log.add(notice.at(place)));
    }
  }
}
