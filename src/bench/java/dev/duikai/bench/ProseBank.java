package dev.duikai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Heads and paragraphs of the samples, from which stories of any length are put together.
 *
 * @param heads main heads
 * @param decks kickers and decks
 * @param subheads subheads
 * @param paragraphs paragraphs of text without marks of emphasis
 */
record ProseBank(
    List<String> heads, List<String> decks, List<String> subheads, List<String> paragraphs) {

  private static final String STOPS = "，。；！？";
  private static final int LEAST = 24;

  ProseBank {
    heads = List.copyOf(heads);
    decks = List.copyOf(decks);
    subheads = List.copyOf(subheads);
    paragraphs = List.copyOf(paragraphs);
  }

  /** The prose of all samples of an installation. */
  static ProseBank of(Path home) {
    List<String> heads = new ArrayList<>();
    List<String> decks = new ArrayList<>();
    List<String> subheads = new ArrayList<>();
    List<String> paragraphs = new ArrayList<>();
    for (Path file : copies(home.resolve("samples"))) {
      boolean front = false;
      for (String line : lines(file)) {
        if (line.equals("---")) {
          front = !front;
        } else if (front && line.startsWith("head: ")) {
          heads.add(unquoted(line.substring("head: ".length())));
        } else if (front && line.startsWith("kicker: ")) {
          decks.add(unquoted(line.substring("kicker: ".length())));
        } else if (!front && line.startsWith("### ")) {
          subheads.add(line.substring("### ".length()));
        } else if (!front && line.length() > LEAST && "#-—".indexOf(line.charAt(0)) < 0) {
          paragraphs.add(line.replace("*", ""));
        }
      }
    }
    return new ProseBank(once(heads), once(decks), once(subheads), once(paragraphs));
  }

  /** The same bank without the paragraphs that stand in a text, whole or shortened. */
  ProseBank without(String text) {
    List<String> left =
        paragraphs.stream().filter(p -> !text.contains(p.substring(0, LEAST))).toList();
    return new ProseBank(heads, decks, subheads, left);
  }

  private static List<String> once(List<String> texts) {
    return List.copyOf(new LinkedHashSet<>(texts));
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private static List<Path> copies(Path samples) {
    try (Stream<Path> files = Files.walk(samples)) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the bank in an order of its own, so that no text stands twice on a page. */
  Reader reader(long seed) {
    Random random = new Random(seed);
    return new Reader(
        shuffled(heads, random), shuffled(decks, random), subheads, shuffled(paragraphs, random));
  }

  private static Iterator<String> shuffled(List<String> texts, Random random) {
    List<String> order = new ArrayList<>(texts);
    Collections.shuffle(order, random);
    return order.iterator();
  }

  /** Hands out each text of the bank once. */
  static final class Reader {

    private final Iterator<String> heads;
    private final Iterator<String> decks;
    private final Iterator<String> paragraphs;
    private final List<String> subheads;
    private int subhead;

    private Reader(
        Iterator<String> heads,
        Iterator<String> decks,
        List<String> subheads,
        Iterator<String> paragraphs) {
      this.heads = heads;
      this.decks = decks;
      this.subheads = subheads;
      this.paragraphs = paragraphs;
    }

    String head() {
      return heads.next();
    }

    String deck() {
      return decks.next();
    }

    String subhead() {
      return subheads.get(subhead++ % subheads.size());
    }

    /** Paragraphs of so many characters together, within a few. */
    List<String> body(int characters) {
      List<String> body = new ArrayList<>();
      int left = characters;
      while (left > 0) {
        String paragraph = paragraphs.next();
        boolean last = paragraph.length() + LEAST > left;
        body.add(last ? shortened(paragraph, left) : paragraph);
        left -= last ? left : paragraph.length();
      }
      return body;
    }
  }

  /** A paragraph cut at the mark nearest to a length. */
  private static String shortened(String paragraph, int length) {
    int best = paragraph.length();
    for (int i = 1; i < paragraph.length(); i++) {
      boolean stop = STOPS.indexOf(paragraph.charAt(i)) >= 0;
      if (stop && Math.abs(i + 1 - length) < Math.abs(best - length)) {
        best = i + 1;
      }
    }
    return paragraph.substring(0, best - 1) + "。";
  }
}
