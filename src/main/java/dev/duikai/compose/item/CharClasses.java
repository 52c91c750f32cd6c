package dev.duikai.compose.item;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The table of {@code classes.txt}: which character is of which class. */
final class CharClasses {

  private static final CharClasses TABLE = read();

  /** The first plane, which every text is made of, by code point. */
  private final CharClass[] plane = new CharClass[0x10000];

  private final Map<Integer, CharClass> classes;
  private final Set<Integer> units;

  private CharClasses(Map<Integer, CharClass> classes, Set<Integer> units) {
    this.classes = classes;
    this.units = units;
    for (int c = 0; c < plane.length; c++) {
      plane[c] = read(c);
    }
  }

  /** The class of a character seen alone; quotation marks count as Han marks. */
  public static CharClass of(int codePoint) {
    return codePoint < TABLE.plane.length ? TABLE.plane[codePoint] : TABLE.read(codePoint);
  }

  private CharClass read(int codePoint) {
    CharClass known = classes.get(codePoint);
    if (known != null) {
      return known;
    }
    return latin(codePoint) ? CharClass.LATIN : CharClass.HAN;
  }

  /** Whether a character is a unit that would rather stay with the number before it. */
  static boolean unit(int codePoint) {
    return TABLE.units.contains(codePoint);
  }

  private static boolean latin(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint > ' ';
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return switch (script) {
      case LATIN, GREEK, CYRILLIC -> codePoint < 0xFF00;
      default -> false;
    };
  }

  private static CharClasses read() {
    Map<Integer, CharClass> classes = new HashMap<>();
    Set<Integer> units = new HashSet<>();
    for (String line : resource().split("\n", -1)) {
      int colon = line.indexOf(':');
      if (line.startsWith("#") || colon < 0) {
        continue;
      }
      String name = line.substring(0, colon);
      line.substring(colon + 1)
          .codePoints()
          .filter(c -> c > ' ')
          .forEach(c -> {
            if (name.equals("UNIT")) {
              units.add(c);
            } else {
              classes.put(c, CharClass.valueOf(name));
            }
          });
    }
    return new CharClasses(classes, units);
  }

  private static String resource() {
    try (InputStream in = CharClasses.class.getResourceAsStream("classes.txt")) {
      if (in == null) {
        throw new IllegalStateException("classes.txt is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
