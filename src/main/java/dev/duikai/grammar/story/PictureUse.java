package dev.duikai.grammar.story;

import java.util.Locale;

/** What a class does with a story's pictures. */
public enum PictureUse {
  /** Beside and above the text, where the picture rules say. */
  NORMAL,
  /** Over the whole block, the text is its caption (图片新闻). */
  ALONE;

  /** As it is written in the rules. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
