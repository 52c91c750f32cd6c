package dev.duikai.preflight.read.font;

import dev.duikai.preflight.read.cos.Cos;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;

/**
 * Looks whether an embedded font program can be what it says it is. A damaged one is told apart
 * here, because PDFBox would put a font of the machine in its place.
 */
final class FontProgram {

  private static final int TRUE_TYPE = 0x00010000;
  private static final int APPLE = 0x74727565;
  private static final int OPEN_TYPE = 0x4F54544F;
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;
  private static final int LEAST = 4;
  private static final Set<String> GLYF_TABLES =
      Set.of("glyf", "loca", "head", "hhea", "hmtx", "maxp");

  private FontProgram() {}

  /** Whether the program of a descriptor begins and holds together as its kind does. */
  static boolean whole(COSDictionary descriptor) {
    Optional<COSStream> trueType = stream(descriptor, "FontFile2");
    Optional<COSStream> compact = stream(descriptor, "FontFile3");
    try {
      if (trueType.isPresent()) {
        return tables(bytes(trueType.get())).containsAll(GLYF_TABLES);
      }
      if (compact.isPresent()) {
        byte[] program = bytes(compact.get());
        return program.length > LEAST && (program[0] == 1 || !tables(program).isEmpty());
      }
      Optional<COSStream> type1 = stream(descriptor, "FontFile");
      return type1.isPresent() && type1(bytes(type1.get()));
    } catch (IOException e) {
      return false;
    }
  }

  private static Optional<COSStream> stream(COSDictionary descriptor, String key) {
    return Cos.value(descriptor, key)
        .filter(COSStream.class::isInstance)
        .map(COSStream.class::cast);
  }

  private static byte[] bytes(COSStream stream) throws IOException {
    try (var input = stream.createInputStream()) {
      return input.readAllBytes();
    }
  }

  private static boolean type1(byte[] program) {
    boolean text = program.length > LEAST && program[0] == '%' && program[1] == '!';
    return text || (program.length > LEAST && (program[0] & 0xFF) == 0x80);
  }

  /** The tables of an sfnt that lie inside it; none where one does not. */
  private static Set<String> tables(byte[] program) {
    Set<String> tables = new HashSet<>();
    if (program.length < DIRECTORY) {
      return tables;
    }
    ByteBuffer data = ByteBuffer.wrap(program);
    int kind = data.getInt(0);
    int count = data.getShort(LEAST);
    boolean known = kind == TRUE_TYPE || kind == APPLE || kind == OPEN_TYPE;
    if (!known || count < 1 || program.length < DIRECTORY + count * ENTRY) {
      return tables;
    }
    for (int at = DIRECTORY; at < DIRECTORY + count * ENTRY; at += ENTRY) {
      long end =
          Integer.toUnsignedLong(data.getInt(at + 8))
              + Integer.toUnsignedLong(data.getInt(at + 12));
      if (end > program.length) {
        return new HashSet<>();
      }
      tables.add(new String(program, at, LEAST, StandardCharsets.ISO_8859_1));
    }
    return tables;
  }
}
