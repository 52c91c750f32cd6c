package dev.duikai.compose;

import dev.duikai.font.FontShelf;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType font that is nothing but metrics: Han and marks one em, Latin letters, digits and
 * signs half an em, % and ℃ one em. Lines set with it can be counted by hand.
 */
final class MetricsFont {

  static final String FACE = "metrics";
  static final FontShelf SHELF = FontShelf.of(Map.of(FACE, file()));

  private static final int EM = 1000;
  private static final int FULL = 1;
  private static final int HALF = 2;

  private MetricsFont() {}

  private static Path file() {
    try {
      Path file = Files.createTempFile("metrics", ".ttf");
      file.toFile().deleteOnExit();
      return Files.write(file, font());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file's tables, in the order of their tags. */
  private static byte[] font() throws IOException {
    Map<String, byte[]> tables = new TreeMap<>();
    tables.put("cmap", cmap());
    tables.put("glyf", glyf());
    tables.put("head", head());
    tables.put("hhea", hhea());
    tables.put("hmtx", shorts(EM, 0, EM, 0, EM / 2, 0));
    tables.put("loca", shorts(0, 0, glyf().length / 2, glyf().length / 2));
    tables.put("maxp", shorts(1, 0, 3, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0));
    tables.put("name", shorts(0, 0, 6));
    tables.put("post", shorts(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(0x00010000);
    out.write(shorts(tables.size(), 128, 3, tables.size() * 16 - 128));
    int offset = 12 + 16 * tables.size();
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      out.write(table.getKey().getBytes(StandardCharsets.US_ASCII));
      out.writeInt(0);
      out.writeInt(offset);
      out.writeInt(table.getValue().length);
      offset += (table.getValue().length + 3) / 4 * 4;
    }
    for (byte[] table : tables.values()) {
      out.write(table);
      out.write(new byte[(4 - table.length % 4) % 4]);
    }
    return bytes.toByteArray();
  }

  /** Ranges of characters that share a glyph (subtable format 13). */
  private static byte[] cmap() throws IOException {
    int[][] groups = {
      {0x20, 0x24, HALF},
      {0x25, 0x25, FULL},
      {0x26, 0x24F, HALF},
      {0x2010, 0x2013, HALF},
      {0x2014, 0x2BFF, FULL},
      {0x2E3A, 0x9FFF, FULL},
      {0xFF01, 0xFFEF, FULL},
      {0x20000, 0x2FFFF, FULL}
    };
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(shorts(0, 1, 3, 10));
    out.writeInt(12);
    out.write(shorts(13, 0));
    out.writeInt(16 + 12 * groups.length);
    out.writeInt(0);
    out.writeInt(groups.length);
    for (int[] group : groups) {
      for (int value : group) {
        out.writeInt(value);
      }
    }
    return bytes.toByteArray();
  }

  /** One outline, a square; the half square has none. */
  private static byte[] glyf() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(shorts(1, 0, 0, EM, EM, 3, 0));
    out.write(new byte[] {1, 1, 1, 1});
    out.write(shorts(0, EM, 0, -EM, 0, 0, EM, 0));
    return bytes.toByteArray();
  }

  private static byte[] head() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(0x00010000);
    out.writeInt(0x00010000);
    out.writeInt(0);
    out.writeInt(0x5F0F3CF5);
    out.write(shorts(0, EM));
    out.writeLong(0);
    out.writeLong(0);
    out.write(shorts(0, 0, EM, EM, 0, 8, 2, 0, 0));
    return bytes.toByteArray();
  }

  private static byte[] hhea() throws IOException {
    return shorts(1, 0, 880, -120, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, 3);
  }

  private static byte[] shorts(int... values) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (int value : values) {
      out.writeShort(value);
    }
    return bytes.toByteArray();
  }
}
