package dev.duikai.preflight.read.page;

import dev.duikai.preflight.fact.PaintState;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;

/** Names of blend modes as they stand in a PDF. */
final class BlendNames {

  private BlendNames() {}

  static String name(BlendMode mode) {
    COSName name = mode.getCOSName();
    return name == null || name.getName().equals("Compatible") ? PaintState.NORMAL : name.getName();
  }
}
