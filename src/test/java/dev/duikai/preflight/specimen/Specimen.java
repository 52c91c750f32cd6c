package dev.duikai.preflight.specimen;

import dev.duikai.preflight.rule.Flavour;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A clean page with changes; each change returns a new specimen. */
public final class Specimen {

  /** Where PDFBox keeps the font of the clean page. */
  public static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** A change to the file's objects. */
  @FunctionalInterface
  public interface Edit {
    void edit(PDDocument document, PDPage page) throws IOException;
  }

  private final Flavour flavour;
  private final List<Edit> edits;
  private final UnaryOperator<byte[]> patch;

  private Specimen(Flavour flavour, List<Edit> edits, UnaryOperator<byte[]> patch) {
    this.flavour = flavour;
    this.edits = List.copyOf(edits);
    this.patch = patch;
  }

  /** The clean page as it is. */
  public static Specimen of(Flavour flavour) {
    return new Specimen(flavour, List.of(), bytes -> bytes);
  }

  public Flavour flavour() {
    return flavour;
  }

  /** Changes objects. */
  public Specimen edit(Edit edit) {
    List<Edit> more = new ArrayList<>(edits);
    more.add(edit);
    return new Specimen(flavour, more, patch);
  }

  /** Changes bytes of the finished file. */
  public Specimen patch(UnaryOperator<byte[]> change) {
    return new Specimen(flavour, edits, bytes -> change.apply(patch.apply(bytes)));
  }

  /** Sets a key of the catalog. */
  public Specimen catalog(String key, String source) {
    return edit((document, page) ->
        document.getDocumentCatalog().getCOSObject().setItem(key, Source.object(source)));
  }

  /** Takes a key out of the catalog. */
  public Specimen without(String key) {
    return edit((document, page) ->
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName(key)));
  }

  /** Sets a key of the page. */
  public Specimen page(String key, String source) {
    return edit((document, page) -> page.getCOSObject().setItem(key, Source.object(source)));
  }

  /** Sets a text of the document information. */
  public Specimen info(String key, String text) {
    return edit(
        (document, page) -> document.getDocumentInformation().getCOSObject().setString(key, text));
  }

  /** Changes the XMP packet. */
  public Specimen xmp(UnaryOperator<String> change) {
    return edit((document, page) ->
        document
            .getDocumentCatalog()
            .getCOSObject()
            .setItem("Metadata", Clothing.metadata(document, change.apply(Clothing.xmp(flavour)))));
  }

  /** Names a resource, such as {@code ExtGState Half << /ca 0.5 >>}. */
  public Specimen resource(String kind, String name, String source) {
    return edit((document, page) -> put(page, kind, name, Source.object(source)));
  }

  /** Names a stream as a resource. */
  public Specimen stream(String kind, String name, String source, byte[] data) {
    return edit((document, page) -> put(page, kind, name, stream(document, source, data)));
  }

  static void put(PDPage page, String kind, String name, COSBase object) {
    COSDictionary resources = page.getResources().getCOSObject();
    COSDictionary named = resources.getCOSDictionary(COSName.getPDFName(kind));
    if (named == null) {
      named = new COSDictionary();
      resources.setItem(kind, named);
    }
    named.setItem(name, object);
  }

  static COSStream stream(PDDocument document, String source, byte[] data) throws IOException {
    COSStream stream =
        new PDStream(document, new ByteArrayInputStream(data), COSName.FLATE_DECODE).getCOSObject();
    ((COSDictionary) Source.object(source)).forEach(stream::setItem);
    return stream;
  }

  /** Draws more on the page. */
  public Specimen draw(String operators) {
    return edit(
        (document, page) -> contents(document, page, text(page) + "\nq " + operators + " Q"));
  }

  /** Draws this on the page and nothing else. */
  public Specimen only(String operators) {
    return edit((document, page) -> contents(document, page, operators));
  }

  private static void contents(PDDocument document, PDPage page, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    page.setContents(new PDStream(document, new ByteArrayInputStream(bytes)));
  }

  private static String text(PDPage page) throws IOException {
    return new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  /**
   * Sets a line of type.
   *
   * @param state operators before it, such as its colour
   */
  public Specimen type(String state, double size, String text) {
    return draw(state + " BT /F1 " + size + " Tf 70 200 Td " + CleanPage.codes(text) + " Tj ET");
  }

  /**
   * Places a picture of one grey or colour at 100,100.
   *
   * @param source its dictionary, width and height among it
   * @param points how wide and high it is printed
   */
  public Specimen image(String source, byte[] data, double points) {
    return stream("XObject", "Im", "<< /Type /XObject /Subtype /Image " + source + " >>", data)
        .draw(points + " 0 0 " + points + " 100 100 cm /Im Do");
  }

  /** The file. */
  public byte[] pdf() {
    try (PDDocument document = Loader.loadPDF(CleanPage.of(flavour))) {
      for (Edit edit : edits) {
        edit.edit(document, document.getPage(0));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return patch.apply(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
