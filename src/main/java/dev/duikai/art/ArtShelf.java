package dev.duikai.art;

import dev.duikai.measure.Length;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pictures and ads of a job, by id. A file's header is read once; pixels are decoded anew for
 * each use. A shelf may be shared between threads.
 */
public final class ArtShelf {

  private static final double FINEST = 200;
  private static final double FINEST_BITMAP = 1200;
  private static final double POINTS_AN_INCH = 72;

  private final Map<String, Path> files;
  private final Map<String, ArtInfo> probed = new ConcurrentHashMap<>();

  private ArtShelf(Map<String, Path> files) {
    this.files = files;
  }

  /** A shelf of files by id. */
  public static ArtShelf of(Map<String, Path> files) {
    return new ArtShelf(Map.copyOf(files));
  }

  /** A shelf without pictures. */
  public static ArtShelf empty() {
    return of(Map.of());
  }

  public boolean has(String id) {
    return files.containsKey(id);
  }

  /**
   * The file with this id.
   *
   * @throws IllegalArgumentException if the shelf has none
   */
  public Path file(String id) {
    Path file = files.get(id);
    if (file == null) {
      throw new IllegalArgumentException("no picture " + id + " on the shelf");
    }
    return file;
  }

  /**
   * What a picture is.
   *
   * @throws dev.duikai.notice.InputException if its file is broken
   */
  public ArtInfo info(String id) {
    return probed.computeIfAbsent(id, key -> ArtProbe.probe(file(key)));
  }

  /**
   * A part of a picture for the press, in black and white, grey or CMYK, at most 200 pixels an inch
   * (1200 in black and white).
   *
   * @param width width in print
   * @param height height in print
   */
  public PressImage press(String id, Cut cut, Length width, Length height) {
    ArtInfo info = info(id);
    PixelRect part = cut.pixels(info.width(), info.height());
    double finest = info.colour() == ArtColour.BITMAP ? FINEST_BITMAP : FINEST;
    int w = Math.min(part.width(), most(width, finest));
    int h = Math.min(part.height(), most(height, finest));
    boolean untouched = w == part.width() && h == part.height();
    if (untouched && cut.equals(Cut.WHOLE) && passes(info)) {
      return passed(id, info);
    }
    Pixels pixels = PixelReader.read(file(id), info, cut, w, h);
    if (info.colour() == ArtColour.BITMAP && untouched) {
      return PressEncoder.bits(pixels);
    }
    Pixels sized = AreaAverage.resize(pixels, w, h);
    Pixels inks = sized.bands() == Pixels.RGB ? Newsprint.toPress(sized) : sized;
    return PressEncoder.encode(inks, info.kind() != ArtKind.JPEG);
  }

  private static int most(Length length, double finest) {
    return Math.max(1, (int) Math.ceil(length.points() / POINTS_AN_INCH * finest));
  }

  private static boolean passes(ArtInfo info) {
    return info.kind() == ArtKind.JPEG
        && info.turn().equals(Turn.UPRIGHT)
        && (info.colour() == ArtColour.GREY || info.colour() == ArtColour.CMYK);
  }

  private PressImage passed(String id, ArtInfo info) {
    try {
      byte[] data = Files.readAllBytes(file(id));
      boolean cmyk = info.colour() == ArtColour.CMYK;
      return new PressImage(info.width(), info.height(), 8, cmyk, true, info.inverted(), data);
    } catch (IOException e) {
      throw ArtProbe.refused(file(id), "can't be read (" + e.getMessage() + ")");
    }
  }

  /** A part of a picture for the screen, in sRGB on white. */
  public BufferedImage screen(String id, Cut cut, int width, int height) {
    ArtInfo info = info(id);
    if (info.kind() == ArtKind.PDF) {
      return PdfAd.part(file(id), cut, width, height);
    }
    Pixels pixels = PixelReader.read(file(id), info, cut, width, height);
    return Rasters.image(onScreen(AreaAverage.resize(pixels, width, height)));
  }

  private static Pixels onScreen(Pixels pixels) {
    return pixels.bands() == Pixels.CMYK ? Newsprint.toScreen(pixels) : pixels;
  }
}
