package dev.duikai.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.art.ArtShelf;
import dev.duikai.press.file.PressSettings;
import dev.duikai.press.file.Standard;
import edu.harvard.hul.ois.jhove.JhoveBase;
import edu.harvard.hul.ois.jhove.RepInfo;
import edu.harvard.hul.ois.jhove.module.PdfModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the standards ask of a file besides its pages, read back by PDFBox and JHOVE. */
final class PressStandardTest {

  private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2026-01-25T03:04:05+08:00");

  @TempDir private Path folder;

  private static byte[] pdf(Standard standard, String text) {
    HandSet set =
        new HandSet().line("biaosong", 54, 60, 150, "智慧城市").line("song", 9, 60, 200, text);
    PressSettings settings =
        standard == Standard.PROOF ? PressSettings.proof() : PressSettings.print(standard);
    return PdfPress.write(
        set.sheet(), HandSet.FONTS, ArtShelf.empty(), settings.withCreated(MOMENT));
  }

  /** The texts of the metadata by their prefixed names. */
  private static Map<String, String> xmp(PDDocument document) throws IOException {
    byte[] packet = document.getDocumentCatalog().getMetadata().toByteArray();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Map<String, String> found = new TreeMap<>();
    try {
      NodeList all =
          factory
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(packet))
              .getElementsByTagName("*");
      for (int i = 0; i < all.getLength(); i++) {
        Element element = (Element) all.item(i);
        found.putIfAbsent(element.getTagName(), element.getTextContent());
      }
    } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
      throw new IOException(e);
    }
    return found;
  }

  @ParameterizedTest
  @EnumSource
  void informationAndMetadataAgree(Standard standard) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(standard, "正文"))) {
      PDDocumentInformation info = document.getDocumentInformation();
      Map<String, String> xmp = xmp(document);
      assertEquals(standard.version(), Float.toString(document.getVersion()));
      assertEquals(info.getTitle(), xmp.get("dc:title"));
      assertEquals(info.getCreator(), xmp.get("xmp:CreatorTool"));
      assertEquals(info.getProducer(), xmp.get("pdf:Producer"));
      assertEquals("2026-01-25T03:04:05+08:00", xmp.get("xmp:CreateDate"));
      assertEquals(MOMENT.toInstant(), info.getCreationDate().toInstant());
      assertEquals(MOMENT.toInstant(), info.getModificationDate().toInstant());
      assertEquals(info.getTrapped(), xmp.get("pdf:Trapped"));
      String key = info.getCustomMetadataValue("GTS_PDFXVersion");
      assertEquals(standard.pdfx().orElse(null), key);
      assertEquals(
          key,
          standard == Standard.X4
              ? xmp.get("pdfxid:GTS_PDFXVersion")
              : xmp.get("pdfx:GTS_PDFXVersion"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneProfileServesAllIntents(Standard standard) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(standard, "正文"))) {
      COSArray intents =
          document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.OUTPUT_INTENTS);
      assertEquals(standard == Standard.PROOF ? 1 : 2, intents.size());
      List<COSBase> profiles =
          intents.toList().stream()
              .map(intent -> ((COSDictionary) intent).getItem(COSName.DEST_OUTPUT_PROFILE))
              .distinct()
              .toList();
      assertEquals(1, profiles.size());
      assertEquals(
          "A01", document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()[0]);
    }
  }

  @Test
  void theIdentifierFollowsFromTheContent() throws IOException {
    String one = id(pdf(Standard.X4, "甲"));
    assertEquals(one, id(pdf(Standard.X4, "甲")));
    assertNotEquals(one, id(pdf(Standard.X4, "乙")));
  }

  private static String id(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSArray both = document.getDocument().getDocumentID();
      String hex = ((COSString) both.get(0)).toHexString().toLowerCase(java.util.Locale.ROOT);
      assertEquals(both.get(0), both.get(1));
      assertEquals(
          "uuid:" + hex, xmp(document).get("xmpMM:DocumentID").replaceAll("(?<=.{6})-", ""));
      return hex;
    }
  }

  @Test
  void jhoveCallsX1aAnIsoPdfX1() throws Exception {
    Path file = Files.write(folder.resolve("x1a.pdf"), pdf(Standard.X1A, "正文"));
    RepInfo info = new RepInfo(file.toString());
    PdfModule module = new PdfModule();
    module.setBase(new JhoveBase());
    module.resetParams();
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      module.parse(in, info);
    }
    assertEquals(RepInfo.TRUE, info.getWellFormed(), () -> info.getMessage().toString());
    assertEquals(RepInfo.TRUE, info.getValid(), () -> info.getMessage().toString());
    assertEquals(List.of("ISO PDF/X-1"), info.getProfile());
  }

  @ParameterizedTest
  @EnumSource(names = {"X4", "X1A"})
  void whatPdfXForbidsIsNotThere(Standard standard) throws IOException {
    String raw = new String(pdf(standard, "正文"), StandardCharsets.ISO_8859_1);
    for (String key :
        List.of(
            "/Encrypt",
            "/JavaScript",
            "/SMask",
            "/Group",
            "/ca ",
            "/CA ",
            "/BM",
            "/Annots",
            "/DeviceRGB",
            "/LZWDecode",
            "/StructTreeRoot",
            "/EmbeddedFile",
            "/OPI")) {
      assertFalse(raw.contains(key), key);
    }
    assertTrue(raw.startsWith("%PDF-" + standard.version()));
  }
}
