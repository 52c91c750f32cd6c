package dev.duikai.press.file;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Replaces the random identifier that OpenPDF writes by one that follows from the file's content,
 * in place, so that no offset moves.
 */
final class FileId {

  private static final int DIGITS = 32;
  private static final String KEY = "/ID [<";
  private static final HexFormat HEX = HexFormat.of();

  private FileId() {}

  static byte[] settle(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    int key = text.lastIndexOf(KEY);
    if (key < 0) {
      throw new IllegalStateException("the file has no identifier");
    }
    int first = key + KEY.length();
    int second = text.indexOf('<', first) + 1;
    byte[] settled = pdf.clone();
    put(settled, first, "0".repeat(DIGITS));
    put(settled, second, "0".repeat(DIGITS));
    String id = digits(settled);
    put(settled, first, id);
    put(settled, second, id);
    name(settled, text.indexOf(Xmp.BLANK_ID), id);
    return settled;
  }

  /**
   * Three sums of the content and its length. They tell files apart and guard nothing; the digest
   * that does takes far longer, and stands beside the file.
   */
  private static String digits(byte[] content) {
    StringBuilder digits = new StringBuilder();
    for (Checksum sum : List.of(new CRC32(), new CRC32C(), new Adler32())) {
      sum.update(content);
      digits.append(HEX.toHexDigits(sum.getValue(), 8));
    }
    return digits.append(HEX.toHexDigits(content.length)).toString();
  }

  /** Writes the identifier into the metadata too, in the form of a UUID. */
  private static void name(byte[] pdf, int at, String id) {
    if (at < 0) {
      throw new IllegalStateException("the metadata has no identifier");
    }
    int digit = 0;
    for (int i = at + Xmp.BLANK_ID.indexOf('0'); i < at + Xmp.BLANK_ID.length(); i++) {
      if (pdf[i] == '0') {
        pdf[i] = (byte) id.charAt(digit++);
      }
    }
  }

  private static void put(byte[] pdf, int at, String digits) {
    byte[] bytes = digits.getBytes(StandardCharsets.US_ASCII);
    if (pdf[at + bytes.length] != '>') {
      throw new IllegalStateException("the file's identifier is not 16 bytes long");
    }
    System.arraycopy(bytes, 0, pdf, at, bytes.length);
  }
}
