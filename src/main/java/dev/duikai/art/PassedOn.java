package dev.duikai.art;

import dev.duikai.art.colour.PictureColours;
import dev.duikai.art.file.ArtColour;
import dev.duikai.art.file.ArtInfo;
import dev.duikai.art.file.ArtKind;
import dev.duikai.art.file.ArtProbe;
import dev.duikai.art.file.Turn;
import dev.duikai.art.pixel.Cut;
import dev.duikai.art.pixel.InkLimit;
import dev.duikai.art.pixel.Pixels;
import dev.duikai.art.pixel.PressImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** JPEG files that go into the PDF as they are, because nothing in them would change. */
final class PassedOn {

  private static final double LEAST_SHOWN = 0.7;
  private static final double MILLION = 1_000_000;

  private PassedOn() {}

  /**
   * Whether a file may go through untouched: upright, as fine as wanted, in grey or the inks of the
   * press, within the limit of ink; and shown nearly whole, for what is cut away goes into the PDF
   * too.
   *
   * @param pixels its decoded samples, which prove that it can be read
   */
  static boolean may(
      ArtInfo info,
      Reproduction.Placed placed,
      Pixels pixels,
      PictureColours colours,
      Reproduction reproduction) {
    return info.kind() == ArtKind.JPEG
        && info.turn().equals(Turn.UPRIGHT)
        && placed.untouched()
        && shown(placed.cut()) >= LEAST_SHOWN
        && reproduction.sharpening() == 0
        && colours.arePress(pixels.bands(), reproduction.condition().profile())
        && (pixels.bands() == Pixels.GREY
            || InkLimit.reached(pixels) <= reproduction.condition().totalInk());
  }

  private static double shown(Cut cut) {
    return (cut.right() - cut.left()) / MILLION * ((cut.bottom() - cut.top()) / MILLION);
  }

  static PressImage file(Path file, ArtInfo info, Cut cut) {
    try {
      byte[] data = Files.readAllBytes(file);
      boolean cmyk = info.colour() == ArtColour.CMYK;
      return new PressImage(info.width(), info.height(), 8, cmyk, true, info.inverted(), cut, data);
    } catch (IOException e) {
      throw ArtProbe.refused(file, "can't be read (" + ArtProbe.reason(e) + ")");
    }
  }
}
