package dev.duikai.makeup;

import dev.duikai.copy.AdRef;
import dev.duikai.grammar.SlotKind;
import java.util.Optional;

/**
 * What is no story, at its place.
 *
 * @param name the slot's name in the rules; {@code filler} for a house ad that fills room
 * @param kind what stands there
 * @param ad the finished advertisement, if one was given
 * @param houseAd whether a house ad stands there (公益广告)
 * @param column its left column, from 0
 * @param span its width in columns
 * @param line its first line, from 0
 * @param lines its height in lines
 */
public record PlacedSlot(
    String name,
    SlotKind kind,
    Optional<AdRef> ad,
    boolean houseAd,
    int column,
    int span,
    int line,
    int lines) {

  /** Whether an ornament stands here (尾花). */
  public boolean ornament() {
    return name.equals(PageStock.ORNAMENT);
  }

  /** Whether this is room that nothing fills (缺稿). */
  public boolean hole() {
    return name.equals(PageStock.HOLE);
  }
}
