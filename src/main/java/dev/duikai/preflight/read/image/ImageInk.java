package dev.duikai.preflight.read.image;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the data of a picture say.
 *
 * @param darkest the total ink of the darkest square millimetre in per cent
 * @param white whether every pixel that was read is paper white
 * @param fault why the data can't be read
 */
record ImageInk(OptionalDouble darkest, boolean white, Optional<String> fault) {

  /** Of data that nobody looked at. */
  static final ImageInk UNREAD = new ImageInk(OptionalDouble.empty(), false, Optional.empty());

  static ImageInk broken(String why) {
    return new ImageInk(OptionalDouble.empty(), false, Optional.of(why));
  }
}
