package dev.duikai.font;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;

/**
 * The faces at hand, by id, in the order in which they step in for one another. A face is read when
 * it is first asked for and then kept; a shelf may be shared between threads.
 */
public final class FontShelf {

  private final Map<String, Path> files;
  private final Map<Kept, Face> loaded;
  private final Map<String, Face> asked = new ConcurrentHashMap<>();

  /** Two issues may mean different files by the same id. */
  private record Kept(String id, Path file) {}

  private FontShelf(Map<String, Path> files, Map<Kept, Face> loaded) {
    this.files = files;
    this.loaded = loaded;
  }

  /** A shelf of font files by id; the map's order is the order of fallback. */
  public static FontShelf of(Map<String, Path> files) {
    return new FontShelf(new LinkedHashMap<>(files), new ConcurrentHashMap<>());
  }

  /** This shelf with further files behind the others; faces already read are shared. */
  public FontShelf with(Map<String, Path> more) {
    Map<String, Path> all = new LinkedHashMap<>(files);
    all.putAll(more);
    return new FontShelf(all, loaded);
  }

  /** The ids in the order of fallback. */
  public List<String> ids() {
    return List.copyOf(files.keySet());
  }

  public boolean has(String id) {
    return files.containsKey(id);
  }

  /**
   * The face with this id.
   *
   * @throws IllegalArgumentException if the shelf has none
   */
  public Face face(String id) {
    Face known = asked.get(id);
    return known == null ? asked.computeIfAbsent(id, this::read) : known;
  }

  private Face read(String id) {
    Path file = files.get(id);
    if (file == null) {
      throw new IllegalArgumentException("no face " + id + " on the shelf");
    }
    return loaded.computeIfAbsent(new Kept(id, file), kept -> Face.load(kept.id(), kept.file()));
  }

  /** Begins to read all faces beside other work; whoever asks for one that is broken is told so. */
  public void readAhead() {
    ForkJoinPool.commonPool().execute(() -> files.keySet().forEach(this::face));
  }

  /** The face itself, then all others in the order of fallback. */
  public List<String> chain(String id) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(id), files.keySet().stream().filter(k -> !k.equals(id)))
        .toList();
  }

  /** The first face that has a character: the one asked for, else the others in their order. */
  public Optional<Face> covering(String id, int codePoint) {
    Face own = face(id);
    if (own.has(codePoint)) {
      return Optional.of(own);
    }
    return chain(id).stream().skip(1).map(this::face).filter(f -> f.has(codePoint)).findFirst();
  }
}
