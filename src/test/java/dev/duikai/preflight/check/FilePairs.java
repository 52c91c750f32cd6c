package dev.duikai.preflight.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.duikai.preflight.rule.Flavour;
import dev.duikai.preflight.rule.Limits;
import dev.duikai.preflight.specimen.Specimen;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files for the rules about frame, metadata and output intent. */
final class FilePairs {

  private static final Specimen X1A = Specimen.of(Flavour.X1A);
  private static final Specimen X4 = Specimen.of(Flavour.X4);

  private FilePairs() {}

  static List<Pair> all() {
    return List.of(
        Pair.of(
            "file-frame",
            X1A.patch(bytes -> Arrays.copyOf(bytes, bytes.length + 2000)),
            X1A.patch(bytes -> (new String(bytes, ISO_8859_1) + "\r\n").getBytes(ISO_8859_1))),
        Pair.of("pdf-version", X1A.patch(bytes -> swap(bytes, "%PDF-1.4", "%PDF-1.5"))),
        Pair.of("file-id", X1A.patch(bytes -> swap(bytes, "/ID [", "/IX ["))),
        Pair.of("encryption", X1A.edit((document, page) -> document.protect(policy()))),
        Pair.of("page-count", twoPages(), X1A).under(Limits.newsprint().withPages(1)),
        Pair.of("page-labels", X1A.without("PageLabels")),
        Pair.of("xmp-packet", X1A.xmp(packet -> packet.replace("</rdf:RDF>", ""))),
        Pair.of(
            "pdfx-version",
            X1A.info("GTS_PDFXVersion", "PDF/X-3:2002"),
            X1A.info("GTS_PDFXVersion", "PDF/X-1:2001")
                .info("GTS_PDFXConformance", "PDF/X-1a:2001")),
        Pair.of("trapped", X1A.info("Trapped", "Unknown"), X1A.info("Trapped", "True")),
        Pair.of(
            "title",
            X1A.info("Title", "").xmp(packet -> packet.replace("Clean page", "")),
            X1A.xmp(packet -> packet.replace("Clean page", ""))),
        Pair.of(
            "document-dates", X4.xmp(packet -> packet.replace("xmp:MetadataDate", "xmp:Other"))),
        Pair.of("document-id", X4.xmp(packet -> packet.replace("xmpMM:VersionID", "xmpMM:Other"))),
        Pair.of(
            "metadata-agrees",
            X1A.info("ModDate", "D:20260319080001+08'00'"),
            X1A.info("ModDate", "D:20260319000000Z")),
        Pair.of("output-intent", X1A.without("OutputIntents")),
        Pair.of(
            "output-profile",
            X1A.edit((document, page) -> {
              COSArray intents =
                  document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.OUTPUT_INTENTS);
              COSDictionary intent = (COSDictionary) intents.getObject(0);
              ((COSStream) intent.getDictionaryObject(COSName.DEST_OUTPUT_PROFILE))
                  .setInt(COSName.N, 3);
            })));
  }

  private static StandardProtectionPolicy policy() {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner", "", new AccessPermission());
    policy.setEncryptionKeyLength(128);
    return policy;
  }

  static Specimen twoPages() {
    return X1A.edit((document, page) -> document.importPage(page));
  }

  static byte[] swap(byte[] bytes, String from, String to) {
    return new String(bytes, ISO_8859_1).replace(from, to).getBytes(ISO_8859_1);
  }
}
