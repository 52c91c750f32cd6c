package dev.duikai.art;

import dev.duikai.art.colour.Intent;
import dev.duikai.art.file.Turn;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The kinds of picture files that a newsroom gets. */
public enum PictureKind {
  RGB_JPEG("jpg"),
  ADOBE_RGB_JPEG("jpg", TestProfiles.adobeRgb(), Intent.PERCEPTUAL),
  DISPLAY_P3_JPEG("jpg", TestProfiles.displayP3(), Intent.RELATIVE),
  TURNED_JPEG("jpg"),
  GREY_JPEG("jpg"),
  CMYK_JPEG("jpg"),
  ADOBE_CMYK_JPEG("jpg"),
  YCCK_JPEG("jpg"),
  FOREIGN_CMYK_JPEG("jpg", TestProfiles.foreignPress(), Intent.PERCEPTUAL),
  PNG("png"),
  DEEP_PNG("png"),
  ALPHA_PNG("png"),
  PALETTE_PNG("png"),
  GREY_PNG("png"),
  ADOBE_RGB_PNG("png", TestProfiles.adobeRgb(), Intent.RELATIVE),
  LZW_TIFF("tif"),
  DEFLATE_TIFF("tif"),
  GREY_TIFF("tif"),
  CMYK_TIFF("tif"),
  BITMAP_TIFF("tif"),
  DEEP_TIFF("tif"),
  DEEP_TILED_TIFF("tif"),
  DEEP_WHITE_IS_ZERO_TIFF("tif");

  private final String ending;
  private final Optional<byte[]> profile;
  private final Intent intent;

  PictureKind(String ending) {
    this.ending = ending;
    this.profile = Optional.empty();
    this.intent = Intent.PERCEPTUAL;
  }

  PictureKind(String ending, byte[] profile, Intent intent) {
    this.ending = ending;
    this.profile = Optional.of(profile);
    this.intent = intent;
  }

  /** The profile that the files carry. */
  public Optional<byte[]> profile() {
    return profile;
  }

  /** The intent with which the kind is tried. */
  public Intent intent() {
    return intent;
  }

  /** The samples that a file of this kind means for a pixel: grey, RGB or inks. */
  public int[] meant(TestPhoto photo, int x, int y) {
    int[] rgb = {photo.at(x, y, 0), photo.at(x, y, 1), photo.at(x, y, 2)};
    return switch (this) {
      case GREY_JPEG, GREY_PNG, GREY_TIFF, DEEP_WHITE_IS_ZERO_TIFF -> new int[] {photo.grey(x, y)};
      case BITMAP_TIFF -> new int[] {photo.grey(x, y) < 128 ? 0 : 255};
      case CMYK_JPEG, ADOBE_CMYK_JPEG, YCCK_JPEG, FOREIGN_CMYK_JPEG, CMYK_TIFF -> photo.inks(x, y);
      case PALETTE_PNG -> RasterPictures.nearest(rgb);
      case ALPHA_PNG -> RasterPictures.shown(rgb, RasterPictures.alpha(photo, x));
      default -> rgb;
    };
  }

  /** Writes a photograph as a file of this kind. */
  public Path write(Path folder, TestPhoto photo, int number) throws IOException {
    Path file = folder.resolve(name().toLowerCase(Locale.ROOT) + number + "." + ending);
    BufferedImage rgb = RasterPictures.rgb(photo);
    return switch (this) {
      case RGB_JPEG -> JpegPictures.rgb(file, rgb, Optional.empty(), 1);
      case ADOBE_RGB_JPEG, DISPLAY_P3_JPEG -> JpegPictures.rgb(file, rgb, profile, 1);
      case TURNED_JPEG -> {
        int exif = 1 + number % 8;
        BufferedImage stored = JpegPictures.stored(rgb, Turn.of(exif));
        yield JpegPictures.rgb(file, stored, Optional.empty(), exif);
      }
      case GREY_JPEG -> JpegPictures.grey(file, photo);
      case CMYK_JPEG -> JpegPictures.inks(file, photo, JpegPictures.Storage.PLAIN, profile);
      case ADOBE_CMYK_JPEG, FOREIGN_CMYK_JPEG ->
          JpegPictures.inks(file, photo, JpegPictures.Storage.ADOBE, profile);
      case YCCK_JPEG -> JpegPictures.inks(file, photo, JpegPictures.Storage.YCCK, profile);
      case PNG -> TestPictures.write(file, rgb, "png");
      case DEEP_PNG -> TestPictures.write(file, RasterPictures.deep(photo), "png");
      case ALPHA_PNG -> TestPictures.write(file, RasterPictures.clear(photo), "png");
      case PALETTE_PNG -> TestPictures.write(file, RasterPictures.palette(photo), "png");
      case GREY_PNG -> TestPictures.write(file, RasterPictures.deepGrey(photo), "png");
      case ADOBE_RGB_PNG -> RasterPictures.png(file, rgb, profile.orElseThrow());
      case LZW_TIFF -> RasterPictures.tiff(file, rgb, "LZW");
      case DEFLATE_TIFF -> RasterPictures.tiff(file, rgb, "Deflate");
      case GREY_TIFF -> RasterPictures.tiff(file, RasterPictures.grey(photo), "ZLib");
      case BITMAP_TIFF -> RasterPictures.tiff(file, RasterPictures.bits(photo), "CCITT T.6");
      case DEEP_TIFF -> DeepTiff.rgb(file, photo, 0);
      case DEEP_TILED_TIFF -> DeepTiff.rgb(file, photo, 32);
      case DEEP_WHITE_IS_ZERO_TIFF -> DeepTiff.whiteIsZero(file, photo);
      case CMYK_TIFF -> TestPictures.cmykTiff(file, photo.width(), photo.height(), photo::inks);
    };
  }
}
