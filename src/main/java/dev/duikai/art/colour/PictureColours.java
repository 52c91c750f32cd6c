package dev.duikai.art.colour;

import dev.duikai.art.pixel.InkLimit;
import dev.duikai.art.pixel.Pixels;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The colours of a picture, as its file gives them: by its own profile, else RGB is sRGB, CMYK is
 * the inks of the press, and grey is black ink.
 */
public final class PictureColours {

  private final Optional<byte[]> embedded;

  private PictureColours(Optional<byte[]> embedded) {
    this.embedded = embedded;
  }

  /** Colours of a picture with the profile that it carries, if any. */
  public static PictureColours of(Optional<byte[]> profile) {
    return new PictureColours(profile);
  }

  /**
   * Whether a profile can serve for pictures of so many bands.
   *
   * @param bands 1, 3 or 4
   */
  public static boolean usable(byte[] profile, int bands) {
    String wanted = bands == Pixels.CMYK ? "CMYK" : bands == Pixels.RGB ? "RGB" : "GRAY";
    try {
      if (!IccTags.of(profile).colours().equals(wanted)) {
        return false;
      }
      ColourPath.check(profile);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether pictures of so many bands go to the press with the samples that they have. */
  public boolean arePress(int bands, PressProfile press) {
    return bands == Pixels.GREY
        || bands == Pixels.CMYK
            && own(bands).filter(profile -> !Arrays.equals(profile, press.bytes())).isEmpty();
  }

  /**
   * The picture in grey or in the inks of the press, no pixel above the limit of ink. RGB without
   * any colour, such as a code or a drawing that was scanned so, becomes grey: four inks would
   * print it with coloured fringes.
   */
  public Pixels toPress(Pixels pixels, PrintingCondition condition) {
    if (pixels.bands() == Pixels.GREY) {
      return pixels;
    }
    if (Neutral.is(pixels)) {
      return Neutral.grey(pixels);
    }
    Pixels inks = pixels;
    if (!arePress(pixels.bands(), condition.profile())) {
      byte[] from = own(pixels.bands()).orElseGet(PictureColours::standard);
      inks =
          ColourPath.of(from, condition.profile().bytes(), condition.intent())
              .convert(pixels, Pixels.CMYK);
    }
    return InkLimit.held(inks, condition.totalInk());
  }

  /** The picture in grey or sRGB; inks as they look in print. */
  public Pixels toScreen(Pixels pixels, PressProfile press) {
    Optional<byte[]> own = own(pixels.bands());
    if (pixels.bands() == Pixels.GREY || pixels.bands() == Pixels.RGB && own.isEmpty()) {
      return pixels;
    }
    return ColourPath.of(own.orElse(press.bytes()), standard(), Intent.PERCEPTUAL)
        .convert(pixels, Pixels.RGB);
  }

  private Optional<byte[]> own(int bands) {
    return embedded.filter(profile -> usable(profile, bands));
  }

  private static byte[] standard() {
    return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  }
}
