package dev.duikai.art;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

/** Reads the first directory of a TIFF file, or of the TIFF inside an EXIF segment. */
final class TiffHeader {

  private static final int WIDTH = 256;
  private static final int HEIGHT = 257;
  private static final int BITS = 258;
  private static final int PHOTOMETRIC = 262;
  private static final int ORIENTATION = 274;
  private static final int SAMPLES = 277;
  private static final int STRIPS = 273;
  private static final int STRIP_BYTES = 279;
  private static final int TILES = 324;
  private static final int TILE_BYTES = 325;
  private static final int MOST_BYTES = 1_000_000;
  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int ENTRY = 12;
  private static final int MOST_ENTRIES = 1000;
  private static final int SEPARATED = 5;

  private TiffHeader() {}

  static ArtInfo read(RandomAccessFile in) throws IOException {
    in.seek(0);
    byte[] start = new byte[8];
    in.readFully(start);
    ByteBuffer header = buffer(start);
    in.seek(Integer.toUnsignedLong(header.getInt(4)));
    byte[] count = new byte[2];
    in.readFully(count);
    int entries = Short.toUnsignedInt(buffer(count).order(header.order()).getShort());
    if (entries > MOST_ENTRIES) {
      throw new IOException("a TIFF with " + entries + " entries");
    }
    byte[] directory = new byte[entries * ENTRY];
    in.readFully(directory);
    Map<Integer, Long> fields = fields(buffer(directory).order(header.order()), entries);
    checkEnd(in, buffer(directory).order(header.order()), entries);
    return info(fields);
  }

  /** Refuses a file that is over before the last of its strips or tiles. */
  private static void checkEnd(RandomAccessFile in, ByteBuffer directory, int entries)
      throws IOException {
    long[] starts = values(in, directory, entries, STRIPS, TILES);
    long[] lengths = values(in, directory, entries, STRIP_BYTES, TILE_BYTES);
    for (int i = 0; i < Math.min(starts.length, lengths.length); i++) {
      if (starts[i] + lengths[i] > in.length()) {
        throw new EOFException();
      }
    }
  }

  /** The values of one of two fields, which stand elsewhere in the file if they are many. */
  private static long[] values(
      RandomAccessFile in, ByteBuffer directory, int entries, int tag, int orTag)
      throws IOException {
    for (int at = 0; at < entries * ENTRY; at += ENTRY) {
      int found = Short.toUnsignedInt(directory.getShort(at));
      int type = directory.getShort(at + 2);
      long count = Integer.toUnsignedLong(directory.getInt(at + 4));
      if ((found == tag || found == orTag) && (type == SHORT || type == LONG)) {
        int size = type == SHORT ? 2 : 4;
        byte[] data = new byte[(int) Math.min(MOST_BYTES, count * size)];
        if (data.length <= 4) {
          directory.get(at + 8, data);
        } else {
          in.seek(Integer.toUnsignedLong(directory.getInt(at + 8)));
          in.readFully(data);
        }
        ByteBuffer values = ByteBuffer.wrap(data).order(directory.order());
        long[] read = new long[data.length / size];
        for (int i = 0; i < read.length; i++) {
          read[i] =
              type == SHORT
                  ? Short.toUnsignedLong(values.getShort(i * size))
                  : Integer.toUnsignedLong(values.getInt(i * size));
        }
        return read;
      }
    }
    return new long[0];
  }

  private static ArtInfo info(Map<Integer, Long> fields) throws IOException {
    int photometric = Math.toIntExact(fields.getOrDefault(PHOTOMETRIC, -1L));
    ArtColour colour =
        switch (photometric) {
          case 0, 1 ->
              fields.getOrDefault(BITS, 1L) == 1 && fields.getOrDefault(SAMPLES, 1L) == 1
                  ? ArtColour.BITMAP
                  : ArtColour.GREY;
          case 2, 3, 6 -> ArtColour.RGB;
          case SEPARATED -> ArtColour.CMYK;
          default -> throw new IOException("a TIFF of colour kind " + photometric);
        };
    long width = fields.getOrDefault(WIDTH, 0L);
    long height = fields.getOrDefault(HEIGHT, 0L);
    Turn turn = Turn.of(Math.toIntExact(Math.min(9, fields.getOrDefault(ORIENTATION, 1L))));
    return ArtInfo.stored(
        (int) Math.min(Integer.MAX_VALUE, width),
        (int) Math.min(Integer.MAX_VALUE, height),
        ArtKind.TIFF,
        colour,
        turn,
        false);
  }

  /** The turn in an EXIF segment; upright if it gives none or is broken. */
  static Turn turn(byte[] tiff) {
    try {
      ByteBuffer data = buffer(tiff);
      data.position(data.getInt(4));
      int entries = Short.toUnsignedInt(data.getShort());
      ByteBuffer directory = data.slice().order(data.order());
      return Turn.of((int) Math.min(9, fields(directory, entries).getOrDefault(ORIENTATION, 1L)));
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      return Turn.UPRIGHT;
    }
  }

  private static Map<Integer, Long> fields(ByteBuffer directory, int entries) {
    Map<Integer, Long> fields = new HashMap<>();
    for (int i = 0; i < entries; i++) {
      int at = i * ENTRY;
      int type = directory.getShort(at + 2);
      if (type == SHORT) {
        // Several values stand elsewhere; bits a sample are then several, thus no bitmap.
        long value = Short.toUnsignedLong(directory.getShort(at + 8));
        fields.put(Short.toUnsignedInt(directory.getShort(at)), value);
      } else if (type == LONG) {
        long value = Integer.toUnsignedLong(directory.getInt(at + 8));
        fields.put(Short.toUnsignedInt(directory.getShort(at)), value);
      }
    }
    return fields;
  }

  private static ByteBuffer buffer(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return bytes.length > 0 && bytes[0] == 'I' ? buffer.order(ByteOrder.LITTLE_ENDIAN) : buffer;
  }
}
