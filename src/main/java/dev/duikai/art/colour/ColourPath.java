package dev.duikai.art.colour;

import dev.duikai.art.pixel.Pixels;
import dev.duikai.art.pixel.Rasters;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The way from the colours of one profile to those of another, by the colour engine in Java, which
 * is LittleCMS.
 */
final class ColourPath {

  private static final int CLASS = 12;
  private static final float[] NOTHING = {0, 0, 0};

  private final List<ICC_Profile> profiles;

  private ColourPath(List<ICC_Profile> profiles) {
    this.profiles = profiles;
  }

  static ColourPath of(byte[] from, byte[] to, Intent intent) {
    return switch (intent) {
      case PERCEPTUAL -> new ColourPath(List.of(as(from, "mntr"), ICC_Profile.getInstance(to)));
      case RELATIVE ->
          new ColourPath(
              List.of(
                  as(from, "prtr"),
                  BlackPoint.scaling(blackest(from), blackest(to)),
                  ICC_Profile.getInstance(to)));
    };
  }

  /**
   * A profile with another device class in its header. Java offers no choice of intent: it goes
   * from a printer's colours by the relative tables, from all others by the perceptual ones.
   */
  private static ICC_Profile as(byte[] profile, String deviceClass) {
    byte[] changed = profile.clone();
    System.arraycopy(deviceClass.getBytes(StandardCharsets.US_ASCII), 0, changed, CLASS, 4);
    return ICC_Profile.getInstance(changed);
  }

  /** The luminance of the darkest colour, against white. */
  private static double blackest(byte[] profile) {
    ICC_ColorSpace space = new ICC_ColorSpace(ICC_Profile.getInstance(profile));
    return space.toCIEXYZ(space.fromCIEXYZ(NOTHING))[1];
  }

  Pixels convert(Pixels source, int bands) {
    int pixels = source.samples().length / source.bands();
    return pixels > 2 * ColourCube.size(source.bands())
        ? ColourCube.of(source.bands(), nodes -> each(nodes, bands)).convert(source)
        : each(source, bands);
  }

  private Pixels each(Pixels source, int bands) {
    WritableRaster target =
        Raster.createInterleavedRaster(
            DataBuffer.TYPE_BYTE, source.width(), source.height(), bands, null);
    new ColorConvertOp(profiles.toArray(ICC_Profile[]::new), null)
        .filter(Rasters.of(source), target);
    byte[] samples = ((DataBufferByte) target.getDataBuffer()).getData();
    return new Pixels(source.width(), source.height(), bands, samples);
  }

  /** Refuses a profile that the colour engine can't read. */
  static void check(byte[] profile) throws IOException {
    try {
      blackest(profile);
    } catch (RuntimeException e) {
      throw new IOException("the colour engine can't read it (" + e.getMessage() + ")", e);
    }
  }
}
