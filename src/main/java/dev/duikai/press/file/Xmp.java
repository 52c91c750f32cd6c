package dev.duikai.press.file;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** The metadata packet; it says the same as the document information. */
final class Xmp {

  private static final String FORM =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"\
       xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">TITLE</rdf:li></rdf:Alt></dc:title>
      <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
      <pdf:Producer>PRODUCER</pdf:Producer>
      <pdf:Trapped>False</pdf:Trapped>
      DATE</rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\uFFFE\uFFFF\\p{Cs}]");

  private Xmp() {}

  static byte[] packet(String title, String producer, Optional<OffsetDateTime> created) {
    String date =
        created
            .map(moment -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.withNano(0)))
            .map(moment -> "<xmp:CreateDate>" + moment + "</xmp:CreateDate>\n")
            .orElse("");
    return FORM.replace("DATE", date)
        .replace("PRODUCER", escaped(producer))
        .replace("TITLE", escaped(title))
        .getBytes(StandardCharsets.UTF_8);
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
