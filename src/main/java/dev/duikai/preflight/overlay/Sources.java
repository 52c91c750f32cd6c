package dev.duikai.preflight.overlay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The files from which pages are taken; they stay open until the copy is saved. */
final class Sources implements AutoCloseable {

  private final Map<Path, PDDocument> open = new LinkedHashMap<>();

  PDPage page(Path file, int sheet) throws IOException {
    PDDocument document = open.get(file);
    if (document == null) {
      document = Loader.loadPDF(file.toFile());
      open.put(file, document);
    }
    return document.getPage(sheet - 1);
  }

  @Override
  public void close() throws IOException {
    for (PDDocument document : open.values()) {
      document.close();
    }
  }
}
