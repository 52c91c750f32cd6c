package dev.duikai.press.file;

import java.nio.charset.StandardCharsets;

/**
 * Puts the digits of the cross-reference table right, in place. OpenPDF formats them for the user's
 * locale; under an Arabic one, say, the table would hold the low bytes of Arabic digits and no
 * reader would find an object.
 */
final class CrossReferences {

  private static final String START = "startxref\n";
  private static final int ENTRY = 20;
  private static final int OFFSET_DIGITS = 10;
  private static final int DIGITS = 16;
  private static final int BYTE = 0xFF;

  private CrossReferences() {}

  static byte[] settle(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    int tail = text.lastIndexOf(START) + START.length();
    int table = Integer.parseInt(text.substring(tail, text.indexOf('\n', tail)).strip());
    byte[] settled = pdf.clone();
    int section = text.indexOf('\n', table) + 1;
    while (!text.startsWith("trailer", section)) {
      int first = text.indexOf('\n', section) + 1;
      int entries = Integer.parseInt(text.substring(section, first).strip().split(" ", -1)[1]);
      for (int i = 0; i < entries; i++) {
        settleEntry(settled, first + i * ENTRY, pdf[first]);
      }
      section = first + entries * ENTRY;
    }
    return settled;
  }

  /**
   * @param zero the byte that stands for the digit 0; no object lies beyond the first tenth of what
   *     ten digits hold, so every entry begins with it
   */
  private static void settleEntry(byte[] pdf, int at, byte zero) {
    for (int i = 0; i < DIGITS; i++) {
      if (i == OFFSET_DIGITS) {
        continue;
      }
      int digit = (pdf[at + i] - zero) & BYTE;
      if (digit > 9) {
        throw new IllegalStateException("the cross-reference table can't be read");
      }
      pdf[at + i] = (byte) ('0' + digit);
    }
  }
}
