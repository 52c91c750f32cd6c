package dev.duikai.art.ad;

import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects what is wrong with an advertisement; the same fault counts once. */
final class AdFaults {

  private final Path file;
  private final AdLimits limits;
  private final Map<String, Notice> found = new LinkedHashMap<>();
  private int ink;
  private double resolution = Double.MAX_VALUE;
  private double bitmap = Double.MAX_VALUE;

  AdFaults(Path file, AdLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  void error(String id, String message, String hint) {
    found.putIfAbsent(id + message, notice(Notice.error(id, message)).hint(hint));
  }

  void warning(String id, String message, String hint) {
    found.putIfAbsent(id + message, notice(Notice.warning(id, message)).hint(hint));
  }

  /** Total ink that stands somewhere, in per cent. */
  void ink(int total) {
    ink = Math.max(ink, total);
  }

  /** Pixels an inch of a picture. */
  void resolution(double pixels, boolean blackAndWhite) {
    if (blackAndWhite) {
      bitmap = Math.min(bitmap, pixels);
    } else {
      resolution = Math.min(resolution, pixels);
    }
  }

  /** All that was found, in the order in which it was met. */
  List<Notice> all() {
    List<Notice> all = new ArrayList<>(found.values());
    if (ink > limits.ink()) {
      String message = text("the ad has up to %d %% of ink, the limit is %d %%", ink, limits.ink());
      all.add(
          level("ad-ink", message, ink > limits.inkError())
              .hint("ask for a file made for newsprint"));
    }
    coarse(all, "pictures", resolution, limits.resolution(), limits.resolutionError());
    coarse(
        all,
        "black-and-white pictures",
        bitmap,
        limits.bitmapResolution(),
        limits.bitmapResolutionError());
    return all;
  }

  private void coarse(List<Notice> all, String what, double pixels, int wanted, int least) {
    if (pixels < wanted) {
      String message =
          text(
              "%s in the ad have only %d pixels an inch in print, %d are wanted",
              what, (int) pixels, wanted);
      all.add(level("ad-resolution", message, pixels < least).hint("ask for finer pictures"));
    }
  }

  private Notice level(String id, String message, boolean error) {
    return notice(error ? Notice.error(id, message) : Notice.warning(id, message));
  }

  private Notice notice(Notice bare) {
    return bare.at(Place.of(file.toString()));
  }

  static String text(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}
