package dev.duikai.copy.read;

import dev.duikai.copy.text.CopyFile;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import dev.duikai.yaml.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All stories in the copy folder of an issue, by id, in the order of their file names. */
final class CopyFolder {

  private static final String ENDING = ".md";

  private final Path folder;
  private final IssuePaths paths;
  private final NoticeLog log;

  CopyFolder(Path folder, IssuePaths paths, NoticeLog log) {
    this.folder = folder;
    this.paths = paths;
    this.log = log;
  }

  Sheets read() {
    Map<String, StorySheet> stories = new LinkedHashMap<>();
    Set<String> unreadable = new HashSet<>();
    List<Entry> entries = entries();
    entries.parallelStream()
        .map(this::read)
        .toList()
        .forEach(read -> {
          log.addAll(read.log().all());
          read.story().ifPresent(story -> stories.put(read.id(), story));
          if (read.isStory() && read.story().isEmpty()) {
            unreadable.add(read.id());
          }
        });
    return new Sheets(stories, unreadable);
  }

  /**
   * A file of the folder and what is to be said of it.
   *
   * @param id the id of the story in it, empty where it is not to be read
   */
  private record Entry(String name, String id, Optional<StorySheet> story, NoticeLog log) {
    boolean isStory() {
      return !id.isEmpty();
    }
  }

  private List<Entry> entries() {
    Map<String, String> seen = new TreeMap<>();
    return names().stream().map(name -> entry(name, seen)).toList();
  }

  private Entry entry(String name, Map<String, String> seen) {
    NoticeLog own = new NoticeLog();
    if (!name.endsWith(ENDING)) {
      own.add(
          Notice.notice("not-a-story", "the file is not read")
              .at(Place.of(shown(name)))
              .hint("stories end in .md"));
      return new Entry(name, "", Optional.empty(), own);
    }
    String id = id(name);
    String twin = seen.putIfAbsent(id.toLowerCase(Locale.ROOT), name);
    if (twin != null) {
      own.add(
          Notice.error("duplicate-story", "the id " + id + " is taken by " + twin)
              .at(Place.of(shown(name)))
              .hint("rename one of the two"));
      return new Entry(name, "", Optional.empty(), own);
    }
    return new Entry(name, id, Optional.empty(), own);
  }

  private Entry read(Entry entry) {
    if (!entry.isStory()) {
      return entry;
    }
    String shown = shown(entry.name());
    Optional<StorySheet> story =
        paths
            .file("copy/" + entry.name(), "story", Place.of(shown), entry.log())
            .flatMap(file -> SourceText.read(file, shown, entry.log()))
            .flatMap(text ->
                new StoryReader(paths, entry.log()).read(entry.id(), CopyFile.of(shown, text)));
    return new Entry(entry.name(), entry.id(), story, entry.log());
  }

  private static String id(String name) {
    String id = name.substring(0, name.length() - ENDING.length());
    return Normalizer.normalize(id, Normalizer.Form.NFC);
  }

  private String shown(String name) {
    return folder.resolve("copy").resolve(name).toString();
  }

  private List<String> names() {
    Path copy = folder.resolve("copy");
    if (!Files.isDirectory(copy)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(copy)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.startsWith(".") && !name.endsWith("~"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
