package dev.duikai.press.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The six capital letters before a subset's name, drawn from its content. */
public final class SubsetTag {

  private static final int LETTERS = 6;
  private static final int ALPHABET = 26;

  private SubsetTag() {}

  public static String of(byte[] content) {
    byte[] hash = sha256(content);
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < LETTERS; i++) {
      tag.append((char) ('A' + Byte.toUnsignedInt(hash[i]) % ALPHABET));
    }
    return tag.toString();
  }

  static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
