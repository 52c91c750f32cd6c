package dev.duikai.preflight.fact;

import java.util.Optional;

/**
 * A picture as the file holds it.
 *
 * @param width pixels a row
 * @param height rows
 * @param bits bits a component
 * @param stencil whether it is a stencil through which the fill colour is painted
 * @param space its colour space; that of the fill colour for a stencil
 * @param stencilColour the colour that a stencil is painted in
 * @param softMask whether it has a soft mask
 * @param coding how its data are coded, such as {@code DCTDecode}; empty for none
 * @param white whether every pixel that was read is paper white
 * @param fault why its data can't be read
 */
public record ImageFacts(
    int width,
    int height,
    int bits,
    boolean stencil,
    Space space,
    Optional<Colour> stencilColour,
    boolean softMask,
    String coding,
    boolean white,
    Optional<String> fault) {

  /** Whether it knows only ink and paper (线条稿). */
  public boolean bilevel() {
    return stencil || bits == 1;
  }
}
