package dev.duikai.job.dummy;

import dev.duikai.copy.Block;
import dev.duikai.copy.Paragraph;
import dev.duikai.copy.Span;
import dev.duikai.copy.Subhead;
import dev.duikai.copy.Voice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Neutral prose of a made-up town; gives out paragraphs and heads one after the other. */
final class DummyText {

  private static final String FILE = "/dev/duikai/job/dummy.txt";
  private static final int LEAST_PIECE = 24;
  private static final int LEAST_SUBHEAD = 7;

  private final List<String> heads = new ArrayList<>();
  private final List<String> kickers = new ArrayList<>();
  private final List<String> decks = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();
  private int next;
  private int deck;

  DummyText() {
    read().lines().filter(line -> !line.isBlank()).forEach(this::take);
  }

  private static String read() {
    try (InputStream in = DummyText.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException(FILE + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(String line) {
    String words = line.length() > 2 ? line.substring(2) : line;
    switch (line.charAt(0)) {
      case '#' -> heads.add(words);
      case '>' -> kickers.add(words);
      case '-' -> decks.add(words);
      default -> paragraphs.add(line);
    }
  }

  /** The head nearest to a length that was not given out yet. */
  String head(int characters) {
    String head =
        heads.stream()
            .min(Comparator.comparingInt(h -> Math.abs(h.length() - characters)))
            .orElse("桐川");
    if (heads.size() > 1) {
      heads.remove(head);
    }
    return head;
  }

  String kicker() {
    return kickers.get(deck % kickers.size());
  }

  String deck() {
    return decks.get(deck++ % decks.size());
  }

  /** The blocks of a body with a subhead (小标题) in its middle, where it has a middle. */
  List<Block> divided(List<Block> body) {
    int middle = body.size() / 2;
    if (middle == 0) {
      return body;
    }
    List<Block> blocks = new ArrayList<>(body.subList(0, middle));
    blocks.add(new Subhead(head(LEAST_SUBHEAD), body.get(middle).line()));
    blocks.addAll(body.subList(middle, body.size()));
    return blocks;
  }

  /** Paragraphs of about so many characters together; the last ends with a sentence. */
  List<Block> body(int characters) {
    List<Block> blocks = new ArrayList<>();
    int left = characters;
    while (left >= LEAST_PIECE || blocks.isEmpty()) {
      String text = paragraphs.get(next % paragraphs.size());
      next++;
      String piece = text.length() > left + LEAST_PIECE ? sentences(text, left) : text;
      blocks.add(new Paragraph(List.of(new Span(piece, Voice.PLAIN)), blocks.size() + 1));
      left -= piece.length();
    }
    return blocks;
  }

  /** The sentences of a paragraph that come nearest to a length, at least the first. */
  private static String sentences(String text, int wanted) {
    int end = text.indexOf('。') + 1;
    for (int stop = end; stop > 0; stop = text.indexOf('。', stop) + 1) {
      if (Math.abs(stop - wanted) < Math.abs(end - wanted)) {
        end = stop;
      }
    }
    return end > 0 ? text.substring(0, end) : text;
  }
}
