package dev.duikai.grammar.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where what rules name may lie: in the folder of the file that names it, or in the installation.
 *
 * @param installation folders of the installation that hold layout rules, absolute or as they are
 *     shown
 */
public record RulesRoots(List<Path> installation) {

  public RulesRoots {
    installation = List.copyOf(installation);
  }

  /** Only the folder of the file itself. */
  public static RulesRoots none() {
    return new RulesRoots(List.of());
  }

  /** The file that a file names; none where there is no such file inside the roots. */
  public Optional<Path> find(Path from, String named) {
    Path folder = Optional.ofNullable(from.getParent()).orElse(Path.of(""));
    try {
      return Stream.concat(Stream.of(folder), installation.stream())
          .map(root -> inside(root, named))
          .flatMap(Optional::stream)
          .findFirst();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> inside(Path root, String named) {
    Path file = root.resolve(named).normalize();
    if (!Files.isRegularFile(file) || !Files.isDirectory(root.toAbsolutePath())) {
      return Optional.empty();
    }
    try {
      boolean contained = file.toRealPath().startsWith(root.toAbsolutePath().toRealPath());
      return contained ? Optional.of(file) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
