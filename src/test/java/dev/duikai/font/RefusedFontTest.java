package dev.duikai.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.notice.InputException;
import dev.duikai.notice.Notice;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no TrueType font are refused with their name and a reason. */
final class RefusedFontTest {

  private static final Set<String> KEPT =
      Set.of("head", "hhea", "maxp", "post", "name", "OS/2", "hmtx", "cmap");

  @TempDir private Path folder;

  @Test
  void aFontWithCffOutlinesIsRefusedWithThatReason() throws IOException {
    Map<String, byte[]> tables = tables(Path.of("fonts/LXGWWenKai-Regular.ttf"));
    tables.put("CFF ", new byte[] {1, 0, 4, 1, 0, 0, 0, 0});
    Notice notice = refused(write("otto.otf", "OTTO", tables));
    assertTrue(notice.message().contains("CFF"), notice.message());
  }

  @Test
  void aFileOfWordsIsRefused() throws IOException {
    Path file = folder.resolve("words.ttf");
    Files.writeString(file, "这不是字体");
    assertTrue(refused(file).message().contains("can't be read as a TrueType font"));
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    refused(Files.createFile(folder.resolve("empty.ttf")));
  }

  @Test
  void aMissingFileIsRefused() {
    refused(folder.resolve("missing.ttf"));
  }

  @Test
  void aFontThatEndsTooEarlyIsRefused() throws IOException {
    byte[] head = new byte[4096];
    try (RandomAccessFile font = new RandomAccessFile("fonts/LXGWWenKai-Regular.ttf", "r")) {
      font.readFully(head);
    }
    Path file = folder.resolve("short.ttf");
    Files.write(file, head);
    refused(file);
  }

  private static Notice refused(Path file) {
    InputException thrown = assertThrows(InputException.class, () -> Face.load("own", file));
    Notice notice = thrown.notices().getFirst();
    assertEquals("font", notice.id());
    assertTrue(notice.place().toString().contains(file.getFileName().toString()));
    return notice;
  }

  private static Map<String, byte[]> tables(Path font) throws IOException {
    Map<String, byte[]> tables = new LinkedHashMap<>();
    try (RandomAccessFile in = new RandomAccessFile(font.toFile(), "r")) {
      in.seek(4);
      int count = in.readUnsignedShort();
      for (int i = 0; i < count; i++) {
        in.seek(12 + 16L * i);
        byte[] tag = new byte[4];
        in.readFully(tag);
        in.readInt();
        long offset = in.readInt() & 0xFFFFFFFFL;
        byte[] data = new byte[in.readInt()];
        String name = new String(tag, StandardCharsets.US_ASCII);
        if (KEPT.contains(name)) {
          in.seek(offset);
          in.readFully(data);
          tables.put(name, data);
        }
      }
    }
    return tables;
  }

  private Path write(String name, String kind, Map<String, byte[]> tables) throws IOException {
    int size = 12 + 16 * tables.size();
    int start = size;
    for (byte[] table : tables.values()) {
      size += (table.length + 3) / 4 * 4;
    }
    ByteBuffer file = ByteBuffer.allocate(size);
    file.put(kind.getBytes(StandardCharsets.US_ASCII)).putShort((short) tables.size());
    int entry = 12;
    int at = start;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      file.position(entry);
      file.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(0);
      file.putInt(at).putInt(table.getValue().length);
      file.position(at);
      file.put(table.getValue());
      entry += 16;
      at += (table.getValue().length + 3) / 4 * 4;
    }
    return Files.write(folder.resolve(name), file.array());
  }
}
