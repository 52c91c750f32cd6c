package dev.duikai.forme;

import dev.duikai.art.file.ArtInfo;
import dev.duikai.copy.PictureRef;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Crop;

/** Cuts a picture to the proportion of its box, keeping its focus in view; never distorts it. */
final class Crops {

  private static final int WHOLE = 1_000_000;

  private Crops() {}

  static Crop around(ArtInfo info, PictureRef picture, Rect box) {
    double shown = (double) box.width().units() / box.height().units();
    double whole = (double) info.width() / info.height();
    if (shown > whole) {
      int height = (int) Math.round(WHOLE * whole / shown);
      int top = start(picture.focusY(), height);
      return new Crop(0, top, WHOLE, top + height);
    }
    int width = (int) Math.round(WHOLE * shown / whole);
    int left = start(picture.focusX(), width);
    return new Crop(left, 0, left + width, WHOLE);
  }

  private static int start(double focus, int length) {
    int wanted = (int) Math.round(focus * WHOLE) - length / 2;
    return Math.max(0, Math.min(WHOLE - length, wanted));
  }
}
