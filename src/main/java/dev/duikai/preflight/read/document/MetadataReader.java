package dev.duikai.preflight.read.document;

import dev.duikai.preflight.fact.Metadata;
import dev.duikai.preflight.read.cos.Cos;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads the document information and the XMP packet. */
public final class MetadataReader {

  private static final int LARGEST_PACKET = 4_000_000;

  private MetadataReader() {}

  public static Metadata read(PDDocument document) {
    Map<String, String> info = new TreeMap<>();
    Cos.dictionary(document.getDocument().getTrailer(), "Info")
        .ifPresent(dictionary -> copy(dictionary, info));
    Optional<COSStream> packet =
        Cos.value(document.getDocumentCatalog().getCOSObject(), "Metadata")
            .filter(COSStream.class::isInstance)
            .map(COSStream.class::cast);
    try {
      Map<String, String> xmp = packet.isPresent() ? xmp(packet.get()) : Map.of();
      return new Metadata(info, xmp, Optional.empty(), packet.isPresent());
    } catch (IOException e) {
      String why = e.getMessage() == null ? "it can't be read" : e.getMessage();
      return new Metadata(info, Map.of(), Optional.of(why), true);
    }
  }

  private static void copy(COSDictionary from, Map<String, String> to) {
    for (COSName key : from.keySet()) {
      to.put(key.getName(), Cos.text(from, key.getName()));
    }
  }

  private static Map<String, String> xmp(COSStream packet) throws IOException {
    try (var input = packet.createInputStream()) {
      byte[] bytes = input.readNBytes(LARGEST_PACKET);
      return XmpPacket.read(bytes);
    }
  }
}
