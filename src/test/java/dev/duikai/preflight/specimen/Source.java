package dev.duikai.preflight.specimen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/** PDF objects as they are written. */
final class Source {

  private Source() {}

  /** The object that a text such as {@code << /ca 0.5 >>} describes. */
  static COSBase object(String source) {
    try {
      byte[] bytes = source.getBytes(StandardCharsets.ISO_8859_1);
      return (COSBase) new PDFStreamParser(bytes).parse().getFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
