package dev.duikai.job.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The line that {@code sha256sum -c} reads. */
public final class Checksum {

  private Checksum() {}

  /** The checksum of a file's bytes, with its name. */
  public static byte[] line(String name, byte[] bytes) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
      String line = HexFormat.of().formatHex(sum) + "  " + name + "\n";
      return line.getBytes(StandardCharsets.UTF_8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
