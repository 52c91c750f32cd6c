package dev.duikai.press.file;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The metadata packet (XMP); it says the same as the document information. */
final class Xmp {

  /** Stands for the file's identifier until the file is whole. */
  static final String BLANK_ID = "uuid:00000000-0000-0000-0000-000000000000";

  private static final String FORM =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"\
       xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"\
       xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"\
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
      <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
      <pdf:Producer>{producer}</pdf:Producer>
      <xmp:CreatorTool>{creator}</xmp:CreatorTool>
      <xmpMM:DocumentID>{id}</xmpMM:DocumentID>
      <xmpMM:VersionID>1</xmpMM:VersionID>
      <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
      {facts}</rdf:Description>
      {extensions}</rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\uFFFE\uFFFF\\p{Cs}]");

  private Xmp() {}

  static byte[] packet(Promise promise) {
    List<XmpProperty> own = own(promise);
    StringBuilder facts = new StringBuilder();
    promise.created().ifPresent(moment -> dates(facts, moment));
    if (promise.archival()) {
      fact(facts, "pdfaid:part", "2");
      fact(facts, "pdfaid:conformance", promise.standard().tagged() ? "U" : "B");
    }
    own.forEach(property -> facts.append(property.element()));
    return FORM.replace("{facts}", facts)
        .replace("{extensions}", promise.archival() ? XmpProperty.schemas(own) : "")
        .replace("{id}", BLANK_ID)
        .replace("{producer}", escaped(Promise.PRODUCER))
        .replace("{creator}", escaped(Promise.CREATOR))
        .replace("{title}", escaped(promise.title()))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The properties that PDF/A does not know by itself. */
  private static List<XmpProperty> own(Promise promise) {
    List<XmpProperty> own = new ArrayList<>();
    switch (promise.standard()) {
      case X4 -> own.add(XmpProperty.X4_VERSION.with("PDF/X-4"));
      case X1A -> own.add(XmpProperty.X1_VERSION.with("PDF/X-1a:2003"));
      case PROOF -> own.add(XmpProperty.UA_PART.with("1"));
    }
    if (promise.standard().pdfx().isPresent()) {
      own.add(XmpProperty.TRAPPED.with("False"));
    }
    return own;
  }

  private static void dates(StringBuilder facts, OffsetDateTime moment) {
    String text = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.withNano(0));
    fact(facts, "xmp:CreateDate", text);
    fact(facts, "xmp:ModifyDate", text);
    fact(facts, "xmp:MetadataDate", text);
  }

  private static void fact(StringBuilder facts, String name, String value) {
    facts.append('<').append(name).append('>').append(value);
    facts.append("</").append(name).append(">\n");
  }

  private static String escaped(String text) {
    return CONTROLS
        .matcher(text)
        .replaceAll("")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
