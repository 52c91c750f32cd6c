package dev.duikai.compose.head;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The table of {@code head-words.txt}: how words of a head cling to each other. */
final class HeadLexicon {

  private static final HeadLexicon TABLE = read();

  /** The classes of the table. */
  enum Kind {
    WORD,
    VERB,
    CUT,
    FORWARD,
    OPENER,
    BACK,
    PLACE,
    UNIT,
    SURNAME,
    PARTICLE
  }

  private final Map<Kind, Set<String>> words;
  private final int longest;

  private HeadLexicon(Map<Kind, Set<String>> words) {
    this.words = words;
    this.longest =
        words.values().stream().flatMap(Set::stream).mapToInt(String::length).max().orElse(0);
  }

  static boolean is(Kind kind, String word) {
    return TABLE.words.get(kind).contains(word);
  }

  /** The longest word that begins here and stays whole, in characters; 0 if there is none. */
  static int whole(String text, int at) {
    for (int end = Math.min(text.length(), at + TABLE.longest); end > at + 1; end--) {
      String word = text.substring(at, end);
      if (is(Kind.WORD, word) || is(Kind.VERB, word)) {
        return end - at;
      }
    }
    return 0;
  }

  private static HeadLexicon read() {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
    for (String line : resource().split("\n", -1)) {
      int colon = line.indexOf(':');
      if (line.startsWith("#") || colon < 0) {
        continue;
      }
      Set<String> row = words.get(Kind.valueOf(line.substring(0, colon)));
      Arrays.stream(line.substring(colon + 1).strip().split(" +", -1)).forEach(row::add);
    }
    return new HeadLexicon(words);
  }

  private static String resource() {
    try (InputStream in = HeadLexicon.class.getResourceAsStream("head-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("head-words.txt is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
