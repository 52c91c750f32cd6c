package dev.duikai.compose.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text as the squares of an upright line (竖排): quotation marks turned (GB/T 15834-2011 5.2: “” to
 * 『』, ‘’ to 「」), two digits in one square (纵中横排, CLREQ 3.2.4), a lone digit or letter upright in
 * its own; brackets and stops take half a square.
 */
final class UprightText {

  private static final String HORIZONTAL = "“”‘’";
  private static final String UPRIGHT = "『』「」";
  private static final String OPEN = "『「（《〈【";
  private static final String CLOSE = "』」）》〉】、，。";
  private static final String WHOLE = "：；！？·—…";

  private UprightText() {}

  /** How much of a square a piece takes, and which half. */
  enum Room {
    WHOLE,
    LOWER_HALF,
    UPPER_HALF,
    BLANK
  }

  /** One square or half square. */
  record Square(String text, Room room) {

    /** Its height in thousandths of an em. */
    int height() {
      return room == Room.WHOLE ? 1000 : 500;
    }

    boolean pair() {
      return text.length() == 2 && text.charAt(0) < 0x80;
    }
  }

  /** The squares of a text; none if something in it can't stand upright. */
  static Optional<List<Square>> of(String text) {
    List<Square> squares = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int latin = latin(text, at);
      if (latin > 2 || (latin == 2 && !Character.isDigit(text.charAt(at)))) {
        return Optional.empty();
      }
      int c = text.codePointAt(at);
      int end = at + (latin == 2 ? 2 : Character.charCount(c));
      Room room = latin > 0 ? Room.WHOLE : room(turned(c));
      if (room == Room.WHOLE && latin == 0 && !stands(c)) {
        return Optional.empty();
      }
      squares.add(
          new Square(latin > 0 ? text.substring(at, end) : Character.toString(turned(c)), room));
      at = end;
    }
    return Optional.of(List.copyOf(squares));
  }

  /** Letters and digits in a row from here. */
  private static int latin(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < 0x80) {
      end++;
    }
    boolean plain = text.substring(at, end).chars().allMatch(Character::isLetterOrDigit);
    return plain ? end - at : Integer.MAX_VALUE;
  }

  private static boolean stands(int c) {
    return Character.isIdeographic(c) || c == '〇' || WHOLE.indexOf(c) >= 0;
  }

  private static int turned(int c) {
    int at = HORIZONTAL.indexOf(c);
    return at < 0 ? c : UPRIGHT.charAt(at);
  }

  private static Room room(int c) {
    if (Character.isWhitespace(c)) {
      return Room.BLANK;
    }
    if (OPEN.indexOf(c) >= 0) {
      return Room.LOWER_HALF;
    }
    return CLOSE.indexOf(c) >= 0 ? Room.UPPER_HALF : Room.WHOLE;
  }
}
