package dev.duikai.preflight.page;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;

/** Names and weighs colours, each once. */
final class Inks {

  private static final Ink PATTERN = new Ink("Pattern", 500);

  private final Map<String, Ink> known = new HashMap<>();

  Ink of(PDColor color) {
    if (color.isPattern() || color.getColorSpace() == null) {
      return PATTERN;
    }
    float[] parts = color.getComponents();
    StringJoiner words = new StringJoiner(" ");
    words.add(color.getColorSpace().getName());
    for (float part : parts) {
      words.add(number(part));
    }
    return known.computeIfAbsent(words.toString(), name -> new Ink(name, darkness(parts, name)));
  }

  private static String number(float part) {
    int thousandths = Math.round(part * 1000);
    return thousandths % 1000 == 0
        ? Integer.toString(thousandths / 1000)
        : Double.toString(thousandths / 1000.0);
  }

  /** By the weights of the eye; a spot colour by its tint. */
  private static int darkness(float[] parts, String name) {
    double dark =
        switch (parts.length) {
          case 1 -> name.startsWith("Separation") ? parts[0] : 1 - parts[0];
          case 3 -> 1 - (0.3 * parts[0] + 0.59 * parts[1] + 0.11 * parts[2]);
          case 4 ->
              parts[3] + (1 - parts[3]) * (0.3 * parts[0] + 0.59 * parts[1] + 0.11 * parts[2]);
          default -> 0.5;
        };
    return (int) Math.round(Math.max(0, Math.min(1, dark)) * 1000);
  }
}
