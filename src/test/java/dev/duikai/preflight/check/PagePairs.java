package dev.duikai.preflight.check;

import dev.duikai.preflight.rule.Flavour;
import dev.duikai.preflight.specimen.Specimen;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Files for the rules about boxes and whole pages. */
final class PagePairs {

  private static final Specimen X1A = Specimen.of(Flavour.X1A);
  private static final String NOTE = "[<< /Type /Annot /Subtype /Text /Rect [%s] >>]";

  private PagePairs() {}

  static List<Pair> all() {
    return List.of(
        Pair.of("trim-box", X1A.page("ArtBox", "[40 40 240 340]")),
        Pair.of(
            "box-nesting",
            X1A.page("BleedBox", "[-5 31 249 349]"),
            X1A.page("BleedBox", "[0 0 280 380]")),
        Pair.of(
            "bleed",
            X1A.page("BleedBox", "[32 31 249 349]"),
            X1A.page("BleedBox", "[31.49 31.49 248.51 348.51]")),
        Pair.of(
            "crop-box",
            X1A.page("CropBox", "[40 40 240 340]"),
            X1A.page("CropBox", "[0 0 280 380]")),
        Pair.of("page-scaling", X1A.page("UserUnit", "2"), X1A.page("UserUnit", "1")),
        Pair.of("page-rotation", X1A.page("Rotate", "90"), X1A.page("Rotate", "0")),
        Pair.of("page-size", smallerSecond(), FilePairs.twoPages()),
        Pair.of(
            "page-content",
            X1A.draw("BT 70 200 Td (A) Tj ET"),
            X1A.type("/Over gs 0 0 0 1 k", 10, "A")),
        Pair.of("empty-page", X1A.only("0 0 0 0 k 60 60 20 20 re f"), X1A),
        Pair.of(
            "outside-media",
            X1A.draw("0 0 0 0.5 k -90 60 20 20 re f"),
            X1A.draw("0 0 0 0.5 k 5 60 20 20 re f")),
        Pair.of("single-image", onlyPicture(""), onlyPicture(" 0 0 0 1 k 60 60 20 20 re f")),
        Pair.of(
            "annotations",
            X1A.page("Annots", NOTE.replace("%s", "60 60 80 80")),
            X1A.page("Annots", NOTE.replace("%s", "5 5 25 25"))));
  }

  private static Specimen smallerSecond() {
    return FilePairs.twoPages()
        .edit(
            (document, page) -> document.getPage(1).setTrimBox(new PDRectangle(41, 41, 198, 298)));
  }

  private static Specimen onlyPicture(String more) {
    return X1A.image(Pictures.grey(600, 800), Pictures.filled(600 * 800, 90), 50)
        .only("q 220 0 0 320 30 30 cm /Im Do Q" + more);
  }
}
