package dev.duikai.art.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

/** The fields of a TIFF's first directory. */
final class TiffDirectory {

  static final int WIDTH = 256;
  static final int HEIGHT = 257;
  static final int BITS = 258;
  static final int PHOTOMETRIC = 262;
  static final int STRIPS = 273;
  static final int ORIENTATION = 274;
  static final int SAMPLES = 277;
  static final int STRIP_BYTES = 279;
  static final int PREDICTOR = 317;
  static final int TILE_WIDTH = 322;
  static final int TILES = 324;
  static final int TILE_BYTES = 325;
  static final int SAMPLE_FORMAT = 339;
  static final int PROFILE = 34675;

  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int UNDEFINED = 7;
  private static final int ENTRY = 12;
  private static final int MOST_ENTRIES = 1000;
  private static final int MOST_BYTES = 16_000_000;

  /** A field, and where its value or the value's address stands in the file. */
  private record Field(int type, long count, byte[] inline, long at) {}

  private final TiffBytes bytes;
  private final ByteOrder order;
  private final Map<Integer, Field> fields = new HashMap<>();

  private TiffDirectory(TiffBytes bytes, ByteOrder order) {
    this.bytes = bytes;
    this.order = order;
  }

  static TiffDirectory read(TiffBytes bytes) throws IOException {
    byte[] start = bytes.at(0, 8);
    ByteOrder order = start[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    TiffDirectory directory = new TiffDirectory(bytes, order);
    directory.take(Integer.toUnsignedLong(directory.buffer(start).getInt(4)));
    return directory;
  }

  private void take(long at) throws IOException {
    int entries = Short.toUnsignedInt(buffer(bytes.at(at, 2)).getShort());
    if (entries > MOST_ENTRIES) {
      throw new IOException("a TIFF with " + entries + " entries");
    }
    ByteBuffer table = buffer(bytes.at(at + 2, entries * ENTRY));
    for (int i = 0; i < entries; i++) {
      int tag = Short.toUnsignedInt(table.getShort());
      int type = table.getShort();
      long count = Integer.toUnsignedLong(table.getInt());
      byte[] inline = new byte[4];
      table.get(inline);
      fields.put(tag, new Field(type, count, inline, at + 2 + i * ENTRY + ENTRY - inline.length));
    }
  }

  /** The first value of a field of whole numbers. */
  long value(int tag, long otherwise) throws IOException {
    long[] values = values(tag);
    return values.length == 0 ? otherwise : values[0];
  }

  /** The values of a field of whole numbers; none where the directory lacks it. */
  long[] values(int tag) throws IOException {
    Field field = fields.get(tag);
    if (field == null || field.type() != SHORT && field.type() != LONG) {
      return new long[0];
    }
    int size = field.type() == SHORT ? 2 : 4;
    ByteBuffer data = buffer(data(field, size));
    long[] values = new long[data.remaining() / size];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          size == 2 ? Short.toUnsignedLong(data.getShort()) : Integer.toUnsignedLong(data.getInt());
    }
    return values;
  }

  /** Puts another value into a copy of the file, for a field of a single short number. */
  void put(byte[] file, int tag, int value) throws IOException {
    Field field = fields.get(tag);
    if (field == null || field.type() != SHORT || field.count() != 1) {
      throw new IOException("a TIFF without a short number in field " + tag);
    }
    buffer(file).putShort((int) field.at(), (short) value);
  }

  /** The bytes of a field that is no number. */
  byte[] bytes(int tag) throws IOException {
    Field field = fields.get(tag);
    return field == null || field.type() != UNDEFINED ? new byte[0] : data(field, 1);
  }

  /** Many values stand elsewhere in the file. */
  private byte[] data(Field field, int size) throws IOException {
    if (field.count() * size > MOST_BYTES) {
      throw new IOException("a TIFF with a field of " + field.count() + " values");
    }
    int length = (int) field.count() * size;
    return length <= 4
        ? java.util.Arrays.copyOf(field.inline(), length)
        : bytes.at(Integer.toUnsignedLong(buffer(field.inline()).getInt()), length);
  }

  Turn turn() throws IOException {
    return Turn.of((int) Math.min(9, value(ORIENTATION, 1)));
  }

  private ByteBuffer buffer(byte[] data) {
    return ByteBuffer.wrap(data).order(order);
  }
}
