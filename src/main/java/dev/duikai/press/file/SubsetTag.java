package dev.duikai.press.file;

import java.util.zip.CRC32;

/**
 * The six capital letters before a subset's name (ISO 32000-1, 9.6.4), drawn from its content:
 * other subsets of the same font in a file have others.
 */
public final class SubsetTag {

  private static final int LETTERS = 6;
  private static final int ALPHABET = 26;

  private SubsetTag() {}

  public static String of(byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    StringBuilder tag = new StringBuilder();
    long left = sum.getValue();
    for (int i = 0; i < LETTERS; i++) {
      tag.append((char) ('A' + left % ALPHABET));
      left /= ALPHABET;
    }
    return tag.toString();
  }
}
