package dev.duikai.preflight.fact;

import java.util.Map;
import java.util.Optional;

/**
 * What the file says about itself.
 *
 * @param info the document information: Title, Producer, Trapped …
 * @param xmp the properties of the XMP packet by their usual prefix, such as {@code dc:title}
 * @param fault why the XMP packet can't be read
 * @param packet whether there is an XMP packet
 */
public record Metadata(
    Map<String, String> info, Map<String, String> xmp, Optional<String> fault, boolean packet) {

  public Metadata {
    info = Map.copyOf(info);
    xmp = Map.copyOf(xmp);
  }

  public Optional<String> info(String key) {
    return Optional.ofNullable(info.get(key)).filter(text -> !text.isBlank());
  }

  public Optional<String> xmp(String key) {
    return Optional.ofNullable(xmp.get(key)).filter(text -> !text.isBlank());
  }

  /** The PDF/X version that the file claims, wherever it stands. */
  public Optional<String> pdfx() {
    return info("GTS_PDFXVersion")
        .or(() -> xmp("pdfxid:GTS_PDFXVersion"))
        .or(() -> xmp("pdfx:GTS_PDFXVersion"));
  }
}
