package dev.duikai.preflight.read.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the properties of an XMP packet, whichever prefixes it uses. */
final class XmpPacket {

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://purl.org/dc/elements/1.1/", "dc",
          "http://ns.adobe.com/xap/1.0/", "xmp",
          "http://ns.adobe.com/xap/1.0/mm/", "xmpMM",
          "http://ns.adobe.com/pdf/1.3/", "pdf",
          "http://ns.adobe.com/pdfx/1.3/", "pdfx",
          "http://www.npes.org/pdfx/ns/id/", "pdfxid");

  private XmpPacket() {}

  /**
   * The properties by their usual prefix and name; of several values the first.
   *
   * @throws IOException where the packet is not well-formed XML
   */
  static Map<String, String> read(byte[] packet) throws IOException {
    Map<String, String> properties = new TreeMap<>();
    NodeList descriptions = parse(packet).getElementsByTagNameNS(RDF, "Description");
    for (int i = 0; i < descriptions.getLength(); i++) {
      if (descriptions.item(i) instanceof Element description) {
        attributes(description, properties);
        elements(description, properties);
      }
    }
    return properties;
  }

  private static Element parse(byte[] packet) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new ByteArrayInputStream(packet))).getDocumentElement();
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException("it is not well-formed XML", e);
    }
  }

  private static void attributes(Element description, Map<String, String> to) {
    NamedNodeMap attributes = description.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.item(i) instanceof Attr attribute) {
        put(attribute, attribute.getValue(), to);
      }
    }
  }

  private static void elements(Element description, Map<String, String> to) {
    for (Node child = description.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        NodeList items = element.getElementsByTagNameNS(RDF, "li");
        put(element, (items.getLength() > 0 ? items.item(0) : element).getTextContent(), to);
      }
    }
  }

  private static void put(Node property, String value, Map<String, String> to) {
    String prefix = PREFIXES.get(String.valueOf(property.getNamespaceURI()));
    if (prefix != null) {
      to.putIfAbsent(prefix + ":" + property.getLocalName(), value.strip());
    }
  }
}
