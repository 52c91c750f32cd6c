package dev.duikai.art.colour;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The header and the tag table of an ICC profile (ICC.1:2010, section 7). */
final class IccTags {

  private static final int CLASS = 12;
  private static final int COLOURS = 16;
  private static final int MAGIC = 36;
  private static final int COUNT = 128;
  private static final int TABLE = 132;
  private static final int ENTRY = 12;
  private static final int MOST_TAGS = 200;

  private final byte[] profile;
  private final int tags;

  private IccTags(byte[] profile, int tags) {
    this.profile = profile;
    this.tags = tags;
  }

  static IccTags of(byte[] profile) throws IOException {
    if (profile.length < TABLE || !text(profile, MAGIC, 4).equals("acsp")) {
      throw new IOException("it is no ICC profile");
    }
    int tags = ByteBuffer.wrap(profile).getInt(COUNT);
    if (tags < 0 || tags > MOST_TAGS || TABLE + tags * ENTRY > profile.length) {
      throw new IOException("its table of tags is broken");
    }
    return new IccTags(profile, tags);
  }

  /** Such as prtr, mntr, scnr. */
  String deviceClass() {
    return text(profile, CLASS, 4);
  }

  /** Such as CMYK, RGB, GRAY. */
  String colours() {
    return text(profile, COLOURS, 4).strip();
  }

  boolean has(String tag) {
    return entry(tag) >= 0;
  }

  /** The profile's own name of itself. */
  String description() {
    int entry = entry("desc");
    if (entry < 0) {
      return "unnamed profile";
    }
    ByteBuffer data = ByteBuffer.wrap(profile);
    int at = data.getInt(entry + 4);
    int size = data.getInt(entry + 8);
    if (at < 0 || size < 28 || at > profile.length - size) {
      return "unnamed profile";
    }
    boolean unicode = text(profile, at, 4).equals("mluc");
    // The first text of a list in several languages; else ASCII behind its length.
    int length = data.getInt(at + (unicode ? 20 : 8));
    int start = unicode ? at + data.getInt(at + 24) : at + 12;
    if (length < 0 || start < at || start > at + size - length) {
      return "unnamed profile";
    }
    String name =
        new String(
            profile,
            start,
            length,
            unicode ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
    return name.replace("\0", "").strip();
  }

  private int entry(String tag) {
    for (int i = 0; i < tags; i++) {
      if (text(profile, TABLE + i * ENTRY, 4).equals(tag)) {
        return TABLE + i * ENTRY;
      }
    }
    return -1;
  }

  private static String text(byte[] from, int at, int length) {
    return new String(from, at, length, StandardCharsets.ISO_8859_1);
  }
}
