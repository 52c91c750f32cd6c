package dev.duikai.art;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The printing condition of coldset newsprint, and colours turned into it and back. */
public final class Newsprint {

  /** What the profile describes. */
  public static final String CONDITION = "CGATS/SNAP TR 002-2007 Coldset Printing on Newsprint";

  private static final String RESOURCE = "newsprint-tr002.icc";

  private Newsprint() {}

  /** The bytes of the ICC profile. */
  public static byte[] profile() {
    try (InputStream in = Newsprint.class.getResourceAsStream(RESOURCE)) {
      return Objects.requireNonNull(in, RESOURCE).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** RGB pixels as CMYK. */
  static Pixels toPress(Pixels rgb) {
    return convert(rgb, Pixels.CMYK, screen(), press());
  }

  /** CMYK pixels as RGB, as they look in print. */
  static Pixels toScreen(Pixels cmyk) {
    return convert(cmyk, Pixels.RGB, press(), screen());
  }

  private static ICC_Profile press() {
    return ICC_Profile.getInstance(profile());
  }

  private static ICC_Profile screen() {
    return ICC_Profile.getInstance(ColorSpace.CS_sRGB);
  }

  private static Pixels convert(Pixels source, int bands, ICC_Profile from, ICC_Profile to) {
    WritableRaster target =
        Raster.createInterleavedRaster(
            DataBuffer.TYPE_BYTE, source.width(), source.height(), bands, null);
    new ColorConvertOp(new ICC_Profile[] {from, to}, null).filter(Rasters.of(source), target);
    byte[] samples = ((DataBufferByte) target.getDataBuffer()).getData();
    return new Pixels(source.width(), source.height(), bands, samples);
  }
}
