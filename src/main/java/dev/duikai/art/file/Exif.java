package dev.duikai.art.file;

import java.io.IOException;

/** What a camera wrote about itself; the form of it is a TIFF directory. */
final class Exif {

  private Exif() {}

  /** How the camera was held; upright if that is not said or is broken. */
  static Turn turn(byte[] tiff) {
    try {
      return TiffDirectory.read(TiffBytes.of(tiff)).turn();
    } catch (IOException | RuntimeException e) {
      return Turn.UPRIGHT;
    }
  }
}
