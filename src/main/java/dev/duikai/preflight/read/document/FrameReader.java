package dev.duikai.preflight.read.document;

import dev.duikai.preflight.fact.FileFrame;
import dev.duikai.preflight.read.cos.Cos;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Looks at the first and the last bytes of a file. */
public final class FrameReader {

  private static final int LOOKED_AT = 1024;
  private static final Pattern START =
      Pattern.compile("%PDF-\\d\\.\\d\\s*[\r\n]+%[\\x80-\\xFF]{4}");
  private static final Pattern END = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF\\s*\\z");
  private static final Pattern REFERENCES = Pattern.compile("\\s*(xref\\b|\\d+\\s+\\d+\\s+obj\\b)");

  private FrameReader() {}

  public static FileFrame read(byte[] file, PDDocument document) {
    return new FileFrame(
        String.format(Locale.ROOT, "%.1f", document.getVersion()),
        faults(file),
        Cos.array(document.getDocument().getTrailer(), "ID")
            .filter(id -> id.size() == 2)
            .isPresent(),
        document.isEncrypted(),
        document.getDocumentCatalog().getCOSObject().containsKey("PageLabels"));
  }

  private static List<String> faults(byte[] file) {
    List<String> faults = new ArrayList<>();
    if (!START.matcher(latin(file, 0)).lookingAt()) {
      faults.add("no header with a line of binary marks at the first byte");
    }
    Matcher end = END.matcher(latin(file, Math.max(0, file.length - LOOKED_AT)));
    if (!end.find()) {
      faults.add("no startxref and %%EOF at the last byte");
    } else if (!references(file, end.group(1))) {
      faults.add("startxref does not lead to the cross references");
    }
    return faults;
  }

  private static boolean references(byte[] file, String offset) {
    boolean inside = offset.length() < 10 && Integer.parseInt(offset) < file.length;
    return inside && REFERENCES.matcher(latin(file, Integer.parseInt(offset))).lookingAt();
  }

  private static String latin(byte[] file, int from) {
    int length = Math.min(LOOKED_AT, file.length - from);
    return new String(file, from, length, StandardCharsets.ISO_8859_1);
  }
}
