package dev.duikai.copy.raw;

import java.util.regex.Pattern;

/** Text as a YAML value: bare where nothing bends it, else in double quotes. */
final class YamlWords {

  private static final Pattern SAFE =
      Pattern.compile(
          "[\\p{IsHan}A-Za-z“‘《①-⑳0-9][\\p{IsHan}A-Za-z0-9“”‘’《》、，。！？：；（）·…—①-⑳／%℃.\\-/ ]*");

  private YamlWords() {}

  static String of(String text) {
    boolean bare = SAFE.matcher(text).matches() && !text.endsWith(" ") && !text.contains("  ");
    return bare ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
