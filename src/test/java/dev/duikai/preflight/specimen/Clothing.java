package dev.duikai.preflight.specimen;

import dev.duikai.preflight.rule.Flavour;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** What a file wears beside its pages: information, XMP, output intent, labels. */
final class Clothing {

  static final String TITLE = "Clean page";

  private static final String XMP =
      """
      <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
       xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Clean page</rdf:li></rdf:Alt></dc:title>
      <xmp:CreateDate>2026-03-19T08:00:00+08:00</xmp:CreateDate>
      <xmp:ModifyDate>2026-03-19T08:00:00+08:00</xmp:ModifyDate>
      <xmp:MetadataDate>2026-03-19T08:00:00+08:00</xmp:MetadataDate>
      <xmpMM:DocumentID>uuid:1</xmpMM:DocumentID>
      <xmpMM:VersionID>1</xmpMM:VersionID>
      <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
      VERSION
      </rdf:Description></rdf:RDF></x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private Clothing() {}

  static void dress(PDDocument document, Flavour flavour, byte[] profile) throws IOException {
    COSDictionary info = document.getDocumentInformation().getCOSObject();
    info.setString("Title", TITLE);
    info.setString("CreationDate", "D:20260319080000+08'00'");
    info.setString("ModDate", "D:20260319080000+08'00'");
    info.setName("Trapped", "False");
    if (flavour == Flavour.X1A) {
      info.setString("GTS_PDFXVersion", "PDF/X-1a:2003");
    }
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.setItem("Metadata", metadata(document, xmp(flavour)));
    catalog.setItem("OutputIntents", intents(document, profile));
    catalog.setItem("PageLabels", Source.object("<< /Nums [0 << /S /D >>] >>"));
  }

  static String xmp(Flavour flavour) {
    String version = "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>";
    return XMP.replace("VERSION", flavour == Flavour.X4 ? version : "");
  }

  static COSStream metadata(PDDocument document, String packet) throws IOException {
    byte[] bytes = packet.getBytes(StandardCharsets.UTF_8);
    return new PDStream(document, new ByteArrayInputStream(bytes)).getCOSObject();
  }

  private static COSArray intents(PDDocument document, byte[] profile) throws IOException {
    COSStream stream =
        new PDStream(document, new ByteArrayInputStream(profile), COSName.FLATE_DECODE)
            .getCOSObject();
    stream.setInt(COSName.N, 4);
    COSDictionary intent =
        (COSDictionary)
            Source.object(
                "<< /Type /OutputIntent /S /GTS_PDFX /OutputConditionIdentifier (TR 002) >>");
    intent.setItem("DestOutputProfile", stream);
    COSArray intents = new COSArray();
    intents.add(intent);
    return intents;
  }
}
