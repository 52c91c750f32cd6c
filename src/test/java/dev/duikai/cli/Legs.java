package dev.duikai.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The legs of a printed page, from its report, as pixels of an image of the whole PDF page. */
final class Legs {

  private static final double POINTS_AN_INCH = 72;
  private static final double MARGIN = 15 / 25.4 * POINTS_AN_INCH; // bleed and room for marks

  private Legs() {}

  static List<Pixels> of(Path report, int page, int dpi) throws IOException {
    List<Pixels> legs = new ArrayList<>();
    int on = 0;
    Map<String, String> facts = new HashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(report.toFile())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          facts.clear();
        } else if (token.isScalarValue() && parser.currentName() != null) {
          facts.put(parser.currentName(), parser.getText());
          on = parser.currentName().equals("page") ? parser.getIntValue() : on;
        } else if (token == JsonToken.END_OBJECT && "leg".equals(facts.get("kind"))) {
          if (on == page) {
            legs.add(pixels(facts, dpi / POINTS_AN_INCH));
          }
          facts.clear();
        }
      }
    }
    return legs;
  }

  private static Pixels pixels(Map<String, String> leg, double scale) {
    double x = number(leg, "x") + MARGIN;
    double y = number(leg, "y") + MARGIN;
    return new Pixels(
        (int) Math.ceil(x * scale),
        (int) Math.ceil(y * scale),
        (int) Math.floor((x + number(leg, "width")) * scale),
        (int) Math.floor((y + number(leg, "height")) * scale));
  }

  private static double number(Map<String, String> leg, String key) {
    return Double.parseDouble(leg.getOrDefault(key, "0"));
  }
}
