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
    Map<String, String> seen = new TreeMap<>();
    Set<String> unreadable = new HashSet<>();
    for (String name : names()) {
      if (!name.endsWith(ENDING)) {
        log.add(
            Notice.notice("not-a-story", "the file is not read")
                .at(Place.of(shown(name)))
                .hint("stories end in .md"));
        continue;
      }
      String id = id(name);
      String twin = seen.putIfAbsent(id.toLowerCase(Locale.ROOT), name);
      if (twin != null) {
        log.add(
            Notice.error("duplicate-story", "the id " + id + " is taken by " + twin)
                .at(Place.of(shown(name)))
                .hint("rename one of the two"));
        continue;
      }
      read(id, name).ifPresentOrElse(s -> stories.put(id, s), () -> unreadable.add(id));
    }
    return new Sheets(stories, unreadable);
  }

  private Optional<StorySheet> read(String id, String name) {
    String shown = shown(name);
    return paths
        .file("copy/" + name, "story", Place.of(shown), log)
        .flatMap(file -> SourceText.read(file, shown, log))
        .flatMap(text -> new StoryReader(paths, log).read(id, CopyFile.of(shown, text)));
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
