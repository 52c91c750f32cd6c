package dev.duikai.preflight.read;

import dev.duikai.notice.InputException;
import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import dev.duikai.preflight.fact.PrintFile;
import dev.duikai.preflight.fact.PrintPage;
import dev.duikai.preflight.read.document.FrameReader;
import dev.duikai.preflight.read.document.IntentReader;
import dev.duikai.preflight.read.document.MetadataReader;
import dev.duikai.preflight.read.document.OddityWalk;
import dev.duikai.preflight.read.font.FontLedger;
import dev.duikai.preflight.read.image.ImageReader;
import dev.duikai.preflight.read.page.PageReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a finished PDF. */
public final class PrintFileReader {

  private static final int HEADER_WITHIN = 1024;

  private PrintFileReader() {}

  /**
   * Everything that print checks need to know of a file.
   *
   * @param name the file's name as the user knows it
   * @throws InputException where it is no PDF, needs a password or is damaged beyond reading
   */
  public static PrintFile read(String name, byte[] file) {
    String start =
        new String(file, 0, Math.min(HEADER_WITHIN, file.length), StandardCharsets.ISO_8859_1);
    if (!start.contains("%PDF-")) {
      throw refused(name, "is not a PDF", "a PDF begins with %PDF-");
    }
    try (PDDocument document = Loader.loadPDF(file)) {
      return read(name, file, document);
    } catch (InvalidPasswordException e) {
      throw refused(name, "is encrypted and opens only with a password", "save it without one");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw refused(name, "is damaged: " + words(e), "write it again from where it was made");
    }
  }

  private static PrintFile read(String name, byte[] file, PDDocument document) throws IOException {
    int count = document.getNumberOfPages();
    if (count == 0) {
      throw new IOException("it has no pages");
    }
    FontLedger fonts = new FontLedger();
    ImageReader images = new ImageReader();
    List<PrintPage> pages = new ArrayList<>();
    for (int page = 0; page < count; page++) {
      pages.add(PageReader.read(document.getPage(page), page + 1, fonts, images));
    }
    return new PrintFile(
        name,
        hash(file),
        FrameReader.read(file, document),
        MetadataReader.read(document),
        IntentReader.read(document.getDocumentCatalog().getCOSObject()),
        OddityWalk.read(document.getDocument()),
        fonts.facts(),
        pages);
  }

  private static String hash(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String words(Throwable thrown) {
    String message = thrown.getMessage();
    return thrown instanceof IOException && message != null
        ? message
        : "its objects don't fit together";
  }

  private static InputException refused(String name, String message, String hint) {
    return InputException.of(
        Notice.error("preflight-input", message).at(Place.of(name)).hint(hint));
  }
}
