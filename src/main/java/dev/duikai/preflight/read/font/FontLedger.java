package dev.duikai.preflight.read.font;

import dev.duikai.preflight.fact.Box;
import dev.duikai.preflight.fact.FontFacts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** All fonts of a file that text is set in, in the order in which they come up. */
public final class FontLedger {

  private final List<FontUse> uses = new ArrayList<>();
  private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();
  private final IdentityHashMap<COSDictionary, Boolean> carried = new IdentityHashMap<>();
  private final IdentityHashMap<COSDictionary, COSDictionary> stoodFor = new IdentityHashMap<>();

  /** Whether the file carries the shapes of a font, and they hold together. */
  public boolean carried(COSDictionary font) {
    return !stoodFor.containsKey(font)
        && carried.computeIfAbsent(font, source -> new FontDictionary(source).whole());
  }

  /** Takes down that the program of a font turned out to be damaged. */
  void damaged(COSDictionary font) {
    carried.put(font, false);
  }

  /** A font without shapes that stands for one that the file doesn't carry. */
  PDFont standIn(COSDictionary font) throws IOException {
    PDType3Font standIn = new PDType3Font(new COSDictionary());
    stoodFor.put(standIn.getCOSObject(), font);
    return standIn;
  }

  /** The number of a font. */
  public int number(COSDictionary font, int page, Box place) {
    return numbers.computeIfAbsent(
        stoodFor.getOrDefault(font, font),
        source -> {
          uses.add(new FontUse(new FontDictionary(source), page, place));
          return uses.size() - 1;
        });
  }

  public FontUse use(int number) {
    return uses.get(number);
  }

  public List<FontFacts> facts() {
    return uses.stream().map(use -> use.facts(carried(use.source()))).toList();
  }
}
