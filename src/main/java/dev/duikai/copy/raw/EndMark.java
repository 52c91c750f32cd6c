package dev.duikai.copy.raw;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text and the editor's code that ended it (责编码), such as ②8.
 *
 * @param text what stands before the mark
 * @param mark the mark
 */
record EndMark(String text, String mark) {

  private static final Pattern MARK = Pattern.compile("\\s*([①-⑳㉑-㉟㊱-㊿❶-❿⓫-⓴]\\s*\\d{0,3})\\s*$");

  /** The mark at the end of a text, if there is one. */
  static Optional<EndMark> of(String text) {
    Matcher matcher = MARK.matcher(text);
    return matcher.find()
        ? Optional.of(new EndMark(text.substring(0, matcher.start()), matcher.group(1)))
        : Optional.empty();
  }
}
