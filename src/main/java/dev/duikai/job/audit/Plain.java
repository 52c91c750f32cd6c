package dev.duikai.job.audit;

import dev.duikai.copy.text.Characters;

/** Text as it is compared: without white space, quotation marks of vertical heads turned back. */
final class Plain {

  private Plain() {}

  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().filter(Characters::isInk).map(Plain::turned).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static int turned(int codePoint) {
    return switch (codePoint) {
      case '「' -> '‘';
      case '」' -> '’';
      case '『' -> '“';
      case '』' -> '”';
      case 0x2E3A -> '—';
      case 0x22EF -> '…';
      default -> codePoint;
    };
  }
}
