package dev.duikai.yaml;

import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads a file that a user wrote as UTF-8 text, refusing what no editor writes. */
public final class SourceText {

  /** Longer files are refused before they are read, in bytes. */
  public static final int MOST_BYTES = 256 * 1024;

  private SourceText() {}

  /**
   * The text of a file without its byte order mark; none where it is refused.
   *
   * @param file the file
   * @param shown the name by which the user knows it
   * @param log takes the error
   * @throws UncheckedIOException where the system fails
   */
  public static Optional<String> read(Path file, String shown, NoticeLog log) {
    try {
      if (Files.isDirectory(file)) {
        return refuse(log, Notice.error("file", "is a folder").at(Place.of(shown)));
      }
      if (Files.size(file) > MOST_BYTES) {
        return refuse(log, tooLong(shown, Files.size(file)));
      }
      return decode(Files.readAllBytes(file), shown, log);
    } catch (NoSuchFileException e) {
      return refuse(log, Notice.error("file", "no such file").at(Place.of(shown)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Notice tooLong(String shown, long bytes) {
    return Notice.error(
            "file",
            String.format(
                Locale.ROOT,
                "the file has %d kB, more than %d kB are refused",
                bytes / 1024,
                MOST_BYTES / 1024))
        .at(Place.of(shown));
  }

  /** The text that bytes hold; none where they are no clean UTF-8. */
  public static Optional<String> decode(byte[] bytes, String shown, NoticeLog log) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      String message =
          String.format(
              Locale.ROOT,
              "byte %02X is not valid UTF-8",
              Byte.toUnsignedInt(bytes[in.position()]));
      return refuse(
          log,
          Notice.error("encoding", message)
              .at(SourceLines.of(text, shown, 1).end())
              .hint("save the file as UTF-8"));
    }
    return clean(text.startsWith("\uFEFF") ? text.substring(1) : text, shown, log);
  }

  private static Optional<String> clean(String text, String shown, NoticeLog log) {
    for (int i = 0; i < text.length(); i++) {
      if (Controls.refused(text.charAt(i))) {
        String message =
            String.format(Locale.ROOT, "control character U+%04X", (int) text.charAt(i));
        return refuse(
            log,
            Notice.error("encoding", message)
                .at(SourceLines.of(text.substring(0, i), shown, 1).end())
                .hint("delete it; editors show it as a box or not at all"));
      }
    }
    return Optional.of(text);
  }

  private static Optional<String> refuse(NoticeLog log, Notice notice) {
    log.add(notice);
    return Optional.empty();
  }
}
