package dev.duikai.preflight.read;

import dev.duikai.preflight.fact.Box;
import dev.duikai.preflight.fact.FontFacts;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;

/** All fonts of a file that text is set in, in the order in which they come up. */
final class FontLedger {

  private final List<FontUse> uses = new ArrayList<>();
  private final Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();

  /** The number of a font. */
  int number(COSDictionary font, int page, Box place) {
    return numbers.computeIfAbsent(
        font,
        source -> {
          uses.add(new FontUse(new FontDictionary(source), page, place));
          return uses.size() - 1;
        });
  }

  FontUse use(int number) {
    return uses.get(number);
  }

  List<FontFacts> facts() {
    return uses.stream().map(FontUse::facts).toList();
  }
}
