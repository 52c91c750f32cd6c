package dev.duikai.grammar;

import dev.duikai.grammar.type.Cmyk;
import java.util.List;

/**
 * A house ad (公益广告) that the engine sets itself at any size.
 *
 * @param id its name
 * @param slogan one to three lines of 4 to 12 characters
 * @param text up to three supporting lines
 * @param sign a small line at the foot
 * @param ornament what is drawn: wheat, waves, leaves, lanterns, bridge, sun, hills or book
 * @param ground tint of the ground
 * @param main colour of slogan and ornament
 */
public record HouseAd(
    String id,
    List<String> slogan,
    List<String> text,
    String sign,
    String ornament,
    Cmyk ground,
    Cmyk main) {

  public HouseAd {
    slogan = List.copyOf(slogan);
    text = List.copyOf(text);
  }
}
