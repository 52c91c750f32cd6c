package dev.duikai.copy.read;

import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one place where paths that stand in an issue's files become files: inside the issue folder,
 * links followed only as long as they stay inside it.
 */
public final class IssuePaths {

  private final Path folder;

  /** Paths in an issue folder. */
  public IssuePaths(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * The file that a path names.
   *
   * @param written the path as a user wrote it
   * @param what what it should be, such as {@code picture}
   * @param place where it is written
   * @param log takes the error
   */
  public Optional<Path> file(String written, String what, Place place, NoticeLog log) {
    try {
      Path file = folder.resolve(Path.of(written)).normalize();
      if (Path.of(written).isAbsolute() || !file.startsWith(folder)) {
        return refuse(log, outside(written).at(place));
      }
      if (!Files.exists(file)) {
        return refuse(log, unknown(written, what, file).at(place));
      }
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        return refuse(log, outside(written).at(place));
      }
      if (!Files.isRegularFile(file)) {
        return refuse(log, Notice.error("path", written + " is not a file").at(place));
      }
      return Optional.of(file);
    } catch (InvalidPathException e) {
      return refuse(log, Notice.error("path", "this cannot be a file's name").at(place));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Notice outside(String written) {
    return Notice.error("path-outside", written + " lies outside the issue folder")
        .hint("copy the file into the issue folder");
  }

  private static Notice unknown(String written, String what, Path file) {
    String id = "unknown-" + what.replace(' ', '-');
    Notice notice = Notice.error(id, String.format(Locale.ROOT, "unknown %s %s", what, written));
    Path name = file.getFileName();
    return Optional.ofNullable(name)
        .flatMap(n -> Nearest.to(n.toString(), siblings(file)))
        .map(near -> notice.hint("did you mean " + near + "?"))
        .orElse(notice);
  }

  private static List<String> siblings(Path file) {
    Path parent = file.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(parent)) {
      return files.map(path -> String.valueOf(path.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> refuse(NoticeLog log, Notice notice) {
    log.add(notice);
    return Optional.empty();
  }
}
