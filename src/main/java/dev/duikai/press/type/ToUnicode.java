package dev.duikai.press.type;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The table in a font by which readers turn codes back into text. */
final class ToUnicode {

  private static final int MOST_IN_BLOCK = 100;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private ToUnicode() {}

  /** The CMap that gives each code its text. */
  static byte[] cmap(Map<Integer, FaceCodes.Sort> byCode) {
    StringBuilder text =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    List<String> lines = new ArrayList<>();
    byCode.forEach((code, sort) -> lines.add(line(code, sort.text())));
    for (int from = 0; from < lines.size(); from += MOST_IN_BLOCK) {
      List<String> block = lines.subList(from, Math.min(from + MOST_IN_BLOCK, lines.size()));
      text.append(block.size()).append(" beginbfchar\n");
      block.forEach(text::append);
      text.append("endbfchar\n");
    }
    text.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String line(int code, String text) {
    return "<" + HEX.toHexDigits((char) code) + "> <" + utf16(text) + ">\n";
  }

  private static String utf16(String text) {
    return HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE));
  }
}
