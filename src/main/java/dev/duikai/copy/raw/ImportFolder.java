package dev.duikai.copy.raw;

import dev.duikai.notice.InputException;
import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes an imported issue as a folder: all of it appears at once, or nothing. */
public final class ImportFolder {

  private ImportFolder() {}

  /**
   * Writes the folder.
   *
   * @throws InputException if a folder with something in it, or a file, has that name
   * @throws UncheckedIOException where the system fails
   */
  public static void write(Imported imported, Path folder) {
    try {
      Path target = folder.toAbsolutePath().normalize();
      refuseTaken(target, folder);
      Path parent = java.util.Optional.ofNullable(target.getParent()).orElse(target);
      Files.createDirectories(parent);
      Path made = Files.createTempDirectory(parent, ".duikai-import-");
      try {
        fill(imported, made);
        Files.deleteIfExists(target);
        Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        remove(made);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuseTaken(Path target, Path shown) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    boolean free = false;
    if (Files.isDirectory(target)) {
      try (Stream<Path> inside = Files.list(target)) {
        free = inside.findAny().isEmpty();
      }
    }
    if (!free) {
      throw InputException.of(
          Notice.error("folder-taken", "there is something here already")
              .at(Place.of(shown.toString()))
              .hint("name a new folder; nothing was written"));
    }
  }

  private static void fill(Imported imported, Path folder) throws IOException {
    Files.writeString(folder.resolve("issue.yaml"), imported.issueYaml());
    Path copy = Files.createDirectory(folder.resolve("copy"));
    for (Map.Entry<String, String> story : imported.stories().entrySet()) {
      Files.writeString(copy.resolve(story.getKey()), story.getValue());
    }
    Files.createDirectory(folder.resolve("pictures"));
    openToReaders(folder);
  }

  /**
   * A temporary folder is its owner's alone; an issue folder has the rights of the one it holds.
   */
  private static void openToReaders(Path folder) throws IOException {
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(folder, Files.getPosixFilePermissions(folder.resolve("copy")));
    }
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
