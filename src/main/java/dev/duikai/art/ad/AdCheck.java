package dev.duikai.art.ad;

import dev.duikai.art.file.ArtProbe;
import dev.duikai.notice.Notice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Holds an advertisement against what the plant demands of every page: four inks, fonts in the
 * file, no more ink than the paper takes, fine pictures.
 */
public final class AdCheck {

  private AdCheck() {}

  /**
   * What is wrong with an advertisement, each fault once, with its file.
   *
   * @param scale by which it is made larger or smaller in print
   * @throws dev.duikai.notice.InputException if the file can't be read
   */
  public static List<Notice> of(Path file, AdLimits limits, double scale) {
    AdFaults faults = new AdFaults(file, limits);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      document(document, faults);
      PDPage page = document.getPage(0);
      new AdContent(page, faults, scale).processPage(page);
    } catch (IOException | RuntimeException e) {
      throw ArtProbe.refused(file, "can't be read as PDF (" + ArtProbe.reason(e) + ")");
    }
    return faults.all();
  }

  private static void document(PDDocument document, AdFaults faults) {
    if (document.getNumberOfPages() > 1) {
      faults.warning(
          "ad-pages",
          "the ad's file has " + document.getNumberOfPages() + " pages, only the first is placed",
          "give each ad a file of its own");
    }
    if (!document.getPage(0).getCOSObject().containsKey(COSName.TRIM_BOX)) {
      faults.warning(
          "ad-trim",
          "the ad's file does not say where it is trimmed, the whole page counts",
          "ask for a file with a TrimBox");
    }
    if (document.getDocumentCatalog().getOCProperties() != null) {
      faults.warning(
          "ad-layers",
          "the ad's file has layers, all of them are printed",
          "ask for a file without layers");
    }
  }
}
