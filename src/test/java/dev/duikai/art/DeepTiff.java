package dev.duikai.art;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** Writes TIFF files of 16 bits a channel, deflated differences as photo editors store them. */
final class DeepTiff {

  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int HEADER = 8;
  private static final int ENTRY = 12;

  /** What a file holds for a pixel, 16 bits a channel. */
  private interface Samples {
    int at(int x, int y, int channel);
  }

  private final List<int[]> fields = new ArrayList<>();
  private final List<byte[]> blocks = new ArrayList<>();
  private final int channels;
  private final Samples samples;

  private DeepTiff(int channels, Samples samples) {
    this.channels = channels;
    this.samples = samples;
  }

  /** An RGB file in tiles of a size, in one strip for 0. */
  static Path rgb(Path file, TestPhoto photo, int tile) throws IOException {
    DeepTiff tiff = new DeepTiff(3, (x, y, channel) -> photo.at(x, y, channel) * 257);
    return tiff.write(file, photo.width(), photo.height(), tile, 2);
  }

  /** A grey file that counts ink. */
  static Path whiteIsZero(Path file, TestPhoto photo) throws IOException {
    DeepTiff tiff = new DeepTiff(1, (x, y, channel) -> (255 - photo.grey(x, y)) * 257);
    return tiff.write(file, photo.width(), photo.height(), 0, 0);
  }

  private Path write(Path file, int width, int height, int tile, int photometric)
      throws IOException {
    int across = tile == 0 ? width : tile;
    int down = tile == 0 ? height : tile;
    for (int y = 0; y < height; y += down) {
      for (int x = 0; x < width; x += across) {
        blocks.add(block(x, y, across, down, width, height));
      }
    }
    field(256, SHORT, width);
    field(257, SHORT, height);
    field(258, SHORT, 16, 16, 16);
    field(259, SHORT, 8);
    field(262, SHORT, photometric);
    field(277, SHORT, channels);
    field(317, SHORT, 2);
    if (tile == 0) {
      field(278, SHORT, height);
    } else {
      field(322, SHORT, tile);
      field(323, SHORT, tile);
    }
    return Files.write(file, bytes(tile == 0 ? 273 : 324, tile == 0 ? 279 : 325));
  }

  private void field(int tag, int type, int... values) {
    int count = tag == 258 ? channels : values.length;
    int[] field = new int[2 + count];
    field[0] = tag;
    field[1] = type;
    System.arraycopy(values, 0, field, 2, count);
    fields.add(field);
  }

  /** The differences of a block; beyond the picture its last pixels are repeated. */
  private byte[] block(int left, int top, int across, int down, int width, int height)
      throws IOException {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(block))) {
      for (int y = top; y < top + down; y++) {
        int[] before = new int[channels];
        for (int x = left; x < left + across; x++) {
          for (int channel = 0; channel < channels; channel++) {
            int sample = samples.at(Math.min(x, width - 1), Math.min(y, height - 1), channel);
            out.writeShort(sample - before[channel]);
            before[channel] = sample;
          }
        }
      }
    }
    return block.toByteArray();
  }

  private byte[] bytes(int starts, int lengths) throws IOException {
    int at = HEADER;
    int[] start = new int[blocks.size()];
    int[] length = new int[blocks.size()];
    for (int i = 0; i < start.length; i++) {
      start[i] = at;
      length[i] = blocks.get(i).length;
      at += length[i];
    }
    field(starts, LONG, start);
    field(lengths, LONG, length);
    fields.sort((a, b) -> a[0] - b[0]);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(file);
    out.writeInt(0x4D4D002A);
    out.writeInt(at);
    for (byte[] block : blocks) {
      out.write(block);
    }
    out.write(directory(at));
    return file.toByteArray();
  }

  private byte[] directory(int at) throws IOException {
    ByteArrayOutputStream directory = new ByteArrayOutputStream();
    ByteArrayOutputStream values = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(directory);
    int behind = at + 2 + fields.size() * ENTRY + 4;
    out.writeShort(fields.size());
    for (int[] field : fields) {
      out.writeShort(field[0]);
      out.writeShort(field[1]);
      out.writeInt(field.length - 2);
      byte[] value = value(field);
      if (value.length <= 4) {
        out.write(java.util.Arrays.copyOf(value, 4));
      } else {
        out.writeInt(behind + values.size());
        values.write(value);
      }
    }
    out.writeInt(0);
    out.write(values.toByteArray());
    return directory.toByteArray();
  }

  private static byte[] value(int... field) throws IOException {
    ByteArrayOutputStream value = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(value);
    for (int i = 2; i < field.length; i++) {
      if (field[1] == SHORT) {
        out.writeShort(field[i]);
      } else {
        out.writeInt(field[i]);
      }
    }
    return value.toByteArray();
  }
}
