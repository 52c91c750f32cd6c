package dev.duikai.art;

import dev.duikai.art.ad.PdfAd;
import dev.duikai.art.colour.PictureColours;
import dev.duikai.art.file.ArtColour;
import dev.duikai.art.file.ArtInfo;
import dev.duikai.art.file.ArtKind;
import dev.duikai.art.file.ArtProbe;
import dev.duikai.art.pixel.AreaAverage;
import dev.duikai.art.pixel.Cut;
import dev.duikai.art.pixel.InkLimit;
import dev.duikai.art.pixel.PixelReader;
import dev.duikai.art.pixel.Pixels;
import dev.duikai.art.pixel.PressEncoder;
import dev.duikai.art.pixel.PressImage;
import dev.duikai.art.pixel.Rasters;
import dev.duikai.art.pixel.Sharpener;
import dev.duikai.art.pixel.WhiteEdges;
import dev.duikai.measure.Length;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pictures and ads of a job, by id, as some rules reproduce them. A file's header is read once
 * and its pixels are decoded once for each size in print. A shelf may be shared between threads.
 */
public final class ArtShelf {

  private final Map<String, Path> files;
  private final Reproduction reproduction;
  private final Map<String, ArtInfo> probed;
  private final KeptPixels kept;

  private ArtShelf(
      Map<String, Path> files,
      Reproduction reproduction,
      Map<String, ArtInfo> probed,
      KeptPixels kept) {
    this.files = files;
    this.reproduction = reproduction;
    this.probed = probed;
    this.kept = kept;
  }

  /** A shelf of files by id, reproduced for newsprint. */
  public static ArtShelf of(Map<String, Path> files) {
    return new ArtShelf(
        Map.copyOf(files), Reproduction.newsprint(), new ConcurrentHashMap<>(), new KeptPixels());
  }

  /** A shelf without pictures. */
  public static ArtShelf empty() {
    return of(Map.of());
  }

  /** The same pictures, reproduced in another way; what was decoded is shared. */
  public ArtShelf reproduced(Reproduction other) {
    return new ArtShelf(files, other, probed, kept);
  }

  /** How the pictures are reproduced. */
  public Reproduction reproduction() {
    return reproduction;
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
   * A part of a picture for the press, in black and white, grey or CMYK, no finer than the
   * reproduction allows. A JPEG in which nothing would change is handed on as it is.
   *
   * @param width width in print
   * @param height height in print
   * @throws dev.duikai.notice.InputException if the file can't be decoded
   */
  public PressImage press(String id, Cut cut, Length width, Length height) {
    ArtInfo info = info(id);
    Reproduction.Placed placed = reproduction.placed(info, cut, width, height);
    Pixels pixels = pixels(id, placed);
    if (info.colour() == ArtColour.BITMAP) {
      return PressEncoder.bits(pixels);
    }
    PictureColours colours = colours(id);
    if (PassedOn.may(info, placed, pixels, colours, reproduction)) {
      return PassedOn.file(file(id), info, cut);
    }
    Pixels sharp = Sharpener.sharpened(pixels, reproduction.sharpening());
    Pixels inks = colours.toPress(sharp, reproduction.condition());
    return PressEncoder.encode(inks, info.kind() != ArtKind.JPEG);
  }

  /**
   * Whether a picture fades into the paper at an edge.
   *
   * @param width width in print
   * @param height height in print
   */
  public boolean whiteEdges(String id, Cut cut, Length width, Length height) {
    ArtInfo info = info(id);
    return info.kind() != ArtKind.PDF
        && WhiteEdges.in(pixels(id, reproduction.placed(info, cut, width, height)));
  }

  /**
   * The total ink in per cent where a CMYK picture has most, before it is held to the limit; 0 for
   * pictures that are turned into the inks of the press by its profile, which knows the limit.
   *
   * @param width width in print
   * @param height height in print
   */
  public int ink(String id, Cut cut, Length width, Length height) {
    ArtInfo info = info(id);
    boolean kept =
        info.kind() != ArtKind.PDF
            && info.colour() == ArtColour.CMYK
            && colours(id).arePress(Pixels.CMYK, reproduction.condition().profile());
    return kept ? InkLimit.reached(pixels(id, reproduction.placed(info, cut, width, height))) : 0;
  }

  /** Whether a picture carries a profile that can't be used, so that it is taken for another. */
  public boolean strangeProfile(String id) {
    ArtInfo info = info(id);
    return info.colour() != ArtColour.BITMAP
        && info.colour() != ArtColour.GREY
        && ArtProbe.profile(file(id), info)
            .filter(profile -> !PictureColours.usable(profile, info.colour().bands()))
            .isPresent();
  }

  /** The samples of a part at its size in print, in the colours of the file. */
  Pixels pixels(String id, Reproduction.Placed placed) {
    KeptPixels.Key key = new KeptPixels.Key(id, placed);
    Optional<Pixels> known = kept.get(key);
    if (known.isPresent()) {
      return known.get();
    }
    Pixels pixels = read(id, placed.cut(), placed.width(), placed.height());
    kept.put(key, pixels);
    return pixels;
  }

  private Pixels read(String id, Cut cut, int width, int height) {
    return AreaAverage.resize(
        PixelReader.read(file(id), info(id), cut, width, height), width, height);
  }

  private PictureColours colours(String id) {
    return PictureColours.of(ArtProbe.profile(file(id), info(id)));
  }

  /** A part of a picture for the screen, in sRGB on white. */
  public BufferedImage screen(String id, Cut cut, int width, int height) {
    if (info(id).kind() == ArtKind.PDF) {
      return PdfAd.part(file(id), cut, width, height);
    }
    Pixels pixels =
        kept.larger(id, cut, width, height).orElseGet(() -> read(id, cut, width, height));
    Pixels sized = AreaAverage.resize(pixels, width, height);
    return Rasters.image(colours(id).toScreen(sized, reproduction.condition().profile()));
  }
}
