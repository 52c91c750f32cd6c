package dev.duikai.preflight.check;

import dev.duikai.preflight.rule.Flavour;
import dev.duikai.preflight.specimen.Specimen;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Files for the rules about objects that a plant doesn't want. */
final class ObjectPairs {

  private static final Specimen X1A = Specimen.of(Flavour.X1A);
  private static final String FORM = "/Subtype /Form /BBox [0 0 9 9] ";
  private static final byte[] NOTHING = {' '};

  private ObjectPairs() {}

  static List<Pair> all() {
    return List.of(
        Pair.of(
            "javascript",
            X1A.catalog(
                "Names", "<< /JavaScript << /Names [(a) << /S /JavaScript /JS (x) >>] >> >>"),
            X1A.catalog("Names", "<< /Dests << /Names [] >> >>")),
        Pair.of(
            "actions",
            X1A.catalog("OpenAction", "<< /S /Named /N /Print >>"),
            X1A.catalog("OpenAction", "[0 /Fit]")),
        Pair.of(
            "form-fields",
            X1A.catalog("AcroForm", "<< /Fields [<< /FT /Tx /T (a) >>] >>"),
            X1A.catalog("AcroForm", "<< /Fields [] >>")),
        Pair.of(
            "embedded-files",
            X1A.catalog("Names", "<< /EmbeddedFiles << /Names [] >> >>"),
            X1A.catalog("Names", "<< /Dests << /Names [] >> >>")),
        Pair.of(
            "layers",
            X1A.catalog("OCProperties", "<< /OCGs [<< /Type /OCG /Name (a) >>] /D << >> >>"),
            X1A.catalog("OCProperties", "<< /OCGs [] /D << >> >>")),
        Pair.of("lzw", lzw(), form("")),
        Pair.of("opi", form("/OPI << /2.0 << >> >>"), form("")),
        Pair.of("postscript", form("/Subtype2 /PS"), form("")),
        Pair.of("transfer-function", state("/TR2 /Odd"), state("/TR2 /Default")),
        Pair.of("halftone", state("/HTP [1 1]"), state("/HT /Default")),
        Pair.of("external-data", form("/F (other.bin)"), form("")),
        Pair.of("alternate-images", form("/Alternates [<< >>]"), form("")));
  }

  private static Specimen form(String keys) {
    return X1A.stream("XObject", "Fm", "<< " + FORM + keys + " >>", NOTHING);
  }

  private static Specimen state(String keys) {
    return X1A.resource("ExtGState", "Gs", "<< " + keys + " >>");
  }

  private static Specimen lzw() {
    return form("")
        .edit((document, page) -> {
          COSName name = COSName.getPDFName("Fm");
          COSStream form = page.getResources().getXObject(name).getCOSObject();
          try (OutputStream out = form.createOutputStream(COSName.LZW_DECODE)) {
            out.write(NOTHING);
          }
        });
  }
}
