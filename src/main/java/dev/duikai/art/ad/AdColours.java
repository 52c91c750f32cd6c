package dev.duikai.art.ad;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/** Judges the colours of an advertisement. */
final class AdColours {

  private static final Set<String> PLATES =
      Set.of("Cyan", "Magenta", "Yellow", "Black", "All", "None");
  private static final int PER_CENT = 100;

  private final AdFaults faults;

  AdColours(AdFaults faults) {
    this.faults = faults;
  }

  /** A colour that something is painted with. */
  void colour(PDColor colour) {
    PDColorSpace space = colour.getColorSpace();
    if (space == null || space instanceof PDPattern) {
      return;
    }
    space(space);
    if (fourInks(space)) {
      float total = 0;
      for (float ink : colour.getComponents()) {
        total += ink;
      }
      faults.ink(Math.round(total * PER_CENT));
    }
  }

  /** The colours of a picture. */
  void space(PDColorSpace space) {
    switch (space) {
      case PDIndexed indexed -> space(indexed.getBaseColorSpace());
      case PDSeparation separation -> spots(List.of(separation.getColorantName()));
      case PDDeviceN several -> spots(several.getColorantNames());
      default -> {
        if (space.getNumberOfComponents() == 3) {
          faults.error(
              "ad-rgb",
              "the ad has colours in " + space.getName() + ", not CMYK",
              "ask for a PDF/X-1a or PDF/X-4 file in CMYK");
        }
      }
    }
  }

  private void spots(List<String> names) {
    names.stream()
        .filter(name -> !PLATES.contains(name))
        .forEach(name ->
            faults.warning(
                "ad-spot",
                "the ad has the spot colour " + name + ", which is a plate of its own",
                "ask for a file in CMYK"));
  }

  /** Whether colours are given as amounts of the four inks. */
  static boolean fourInks(PDColorSpace space) {
    return space.getNumberOfComponents() == 4 && !(space instanceof PDDeviceN);
  }
}
