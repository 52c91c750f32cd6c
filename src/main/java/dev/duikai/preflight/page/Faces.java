package dev.duikai.preflight.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** What fonts are called and what their codes stand for, each asked once. */
final class Faces {

  private static final String UNKNOWN = "\uFFFD";

  private final IdentityHashMap<PDFont, String> names = new IdentityHashMap<>();
  private final IdentityHashMap<PDFont, Map<Integer, String>> texts = new IdentityHashMap<>();

  /** A font's name without the tag of its subset. */
  String name(PDFont font) {
    return names.computeIfAbsent(
        font, f -> String.valueOf(f.getName()).replaceFirst("^[A-Z]{6}\\+", ""));
  }

  String text(PDFont font, int code) {
    return texts
        .computeIfAbsent(font, f -> new HashMap<>())
        .computeIfAbsent(code, c -> read(font, c));
  }

  private static String read(PDFont font, int code) {
    String text = font.toUnicode(code);
    return text == null || text.isEmpty() ? UNKNOWN : text;
  }
}
