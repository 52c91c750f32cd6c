package dev.duikai.press.file;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A property of the metadata that PDF/A wants to have explained (ISO 19005-2, 6.6.2.3).
 *
 * @param schema name of its schema
 * @param uri the schema's address
 * @param prefix the schema's usual prefix
 * @param name the property
 * @param type {@code Text} or {@code Integer}
 * @param description what it says
 * @param value its value here
 */
record XmpProperty(
    String schema,
    String uri,
    String prefix,
    String name,
    String type,
    String description,
    String value) {

  static final XmpProperty X4_VERSION =
      of(
          "PDF/X identification",
          "http://www.npes.org/pdfx/ns/id/",
          "pdfxid",
          "GTS_PDFXVersion",
          "Text",
          "version of PDF/X");

  static final XmpProperty X1_VERSION =
      of(
          "PDF/X document information",
          "http://ns.adobe.com/pdfx/1.3/",
          "pdfx",
          "GTS_PDFXVersion",
          "Text",
          "version of PDF/X");

  static final XmpProperty TRAPPED =
      of(
          "Adobe PDF",
          "http://ns.adobe.com/pdf/1.3/",
          "pdf",
          "Trapped",
          "Text",
          "whether the file has been trapped");

  static final XmpProperty UA_PART =
      of(
          "PDF/UA identification",
          "http://www.aiim.org/pdfua/ns/id/",
          "pdfuaid",
          "part",
          "Integer",
          "part of ISO 14289");

  private static final String SCHEMA =
      """
      <rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>%s</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>%s</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>%s</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>%s</pdfaProperty:name>
      <pdfaProperty:valueType>%s</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>%s</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li>
      """;

  private static final String BAG =
      """
      <rdf:Description rdf:about=""\
       xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"\
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"\
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag>
      %s</rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;

  private static XmpProperty of(
      String schema, String uri, String prefix, String name, String type, String description) {
    return new XmpProperty(schema, uri, prefix, name, type, description, "");
  }

  XmpProperty with(String text) {
    return new XmpProperty(schema, uri, prefix, name, type, description, text);
  }

  /** The property as an element. */
  String element() {
    return String.format(
        Locale.ROOT, "<%1$s:%2$s xmlns:%1$s=\"%3$s\">%4$s</%1$s:%2$s>\n", prefix, name, uri, value);
  }

  /** What explains these properties. */
  static String schemas(List<XmpProperty> properties) {
    return BAG.replace(
        "%s", properties.stream().map(XmpProperty::explained).collect(Collectors.joining()));
  }

  private String explained() {
    return String.format(Locale.ROOT, SCHEMA, schema, uri, prefix, name, type, description);
  }
}
