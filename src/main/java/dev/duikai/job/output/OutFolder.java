package dev.duikai.job.output;

import dev.duikai.notice.InputException;
import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** A folder for output; a file appears in it by rename when it is complete. */
public final class OutFolder {

  private static final String OLD = "old";
  private static final double MEGABYTE = 1 << 20;
  private static final long USUAL_PLATE = 4L << 20;
  private static final long RESERVE = 1L << 20;

  private final Path folder;
  private final ToLongFunction<Path> room;

  private OutFolder(Path folder, ToLongFunction<Path> room) {
    this.folder = folder;
    this.room = room;
  }

  /** The folder, made if it is not there. */
  public static OutFolder at(Path folder) {
    return at(folder, OutFolder::free);
  }

  /**
   * A folder whose free disk is told by someone else.
   *
   * @param room the bytes that are free where a folder lies
   */
  static OutFolder at(Path folder, ToLongFunction<Path> room) {
    try {
      Files.createDirectories(folder);
      return new OutFolder(folder, room);
    } catch (FileAlreadyExistsException e) {
      throw InputException.of(
          Notice.error("out", "is a file, not a folder").at(Place.of(folder.toString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path of a file in it. */
  public Path file(String name) {
    return folder.resolve(name);
  }

  private static long free(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Checks before the work begins that so many plates are likely to fit.
   *
   * @throws UncheckedIOException where they are not
   */
  public void needRoom(int plates) {
    need(plates * USUAL_PLATE, plates + (plates == 1 ? " plate" : " plates"));
  }

  private void need(long bytes, String what) {
    long free = room.applyAsLong(folder);
    if (free < bytes + RESERVE) {
      String message =
          String.format(
              Locale.ROOT,
              "%s: the disk is nearly full, %s needs %.1f MB and %.1f MB are free",
              folder,
              what,
              bytes / MEGABYTE,
              Math.max(0, free - RESERVE) / MEGABYTE);
      throw new UncheckedIOException(new IOException(message));
    }
  }

  /** Writes a file; it is there as a whole, or its old state stays. */
  public Path write(String name, byte[] bytes) {
    need(bytes.length, name);
    write(file(name), bytes);
    return file(name);
  }

  /** Writes a file in any folder that exists. */
  public static void write(Path target, byte[] bytes) {
    String name = String.valueOf(target.getFileName());
    Path part = target.resolveSibling("." + shortened(name) + "." + mark() + ".part");
    try {
      try {
        store(part, bytes);
        move(part, target);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shortened(String name) {
    return name.codePoints()
        .limit(40)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String mark() {
    return ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId();
  }

  private static void store(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Moves a file of an earlier run to {@code old/}, so that nobody takes it for today's. */
  public void retire(String name) {
    try {
      if (Files.exists(file(name))) {
        Files.createDirectories(file(OLD));
        move(file(name), file(OLD).resolve(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
