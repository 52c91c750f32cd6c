package dev.duikai.art.colour;

import dev.duikai.art.pixel.Pixels;

/** RGB pictures in which no pixel has a colour. */
final class Neutral {

  private Neutral() {}

  /** Whether the three samples of each pixel are the same. */
  static boolean is(Pixels pixels) {
    if (pixels.bands() != Pixels.RGB) {
      return false;
    }
    byte[] samples = pixels.samples();
    for (int i = 0; i < samples.length; i += Pixels.RGB) {
      if (samples[i] != samples[i + 1] || samples[i] != samples[i + 2]) {
        return false;
      }
    }
    return true;
  }

  /** One of the three. */
  static Pixels grey(Pixels neutral) {
    byte[] grey = new byte[neutral.width() * neutral.height()];
    for (int i = 0; i < grey.length; i++) {
      grey[i] = neutral.samples()[i * Pixels.RGB];
    }
    return new Pixels(neutral.width(), neutral.height(), Pixels.GREY, grey);
  }
}
