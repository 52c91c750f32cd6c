package dev.duikai.copy.raw;

import dev.duikai.copy.text.Normaliser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A head of raw copy and what stands under it.
 *
 * @param head the head; empty for what stands before the first one
 * @param number the line of the head
 * @param lines the lines under it, empty ones left out
 */
record RawSection(String head, int number, List<RawLine> lines) {

  private static final Pattern HEAD = Pattern.compile("\\s*##?(?!#)\\s*(.*)");

  RawSection {
    lines = List.copyOf(lines);
  }

  boolean isBare() {
    return lines.isEmpty();
  }

  /** The sections of a text in their order. */
  static List<RawSection> split(List<String> lines) {
    List<RawSection> sections = new ArrayList<>();
    String head = "";
    int headLine = 1;
    List<RawLine> under = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = HEAD.matcher(lines.get(i));
      String text = Normaliser.tidy(lines.get(i));
      if (matcher.matches() && !matcher.group(1).isBlank()) {
        add(sections, head, headLine, under);
        head = Normaliser.line(matcher.group(1));
        headLine = i + 1;
        under = new ArrayList<>();
      } else if (!text.isEmpty()) {
        under.add(line(text, i, lines, under.isEmpty()));
      }
    }
    add(sections, head, headLine, under);
    return sections;
  }

  private static RawLine line(String text, int index, List<String> lines, boolean first) {
    String before = index == 0 ? "" : lines.get(index - 1);
    boolean newBlock = first || before.isBlank() || lines.get(index).matches("(?:　　|  +|\t).*");
    return new RawLine(text, index + 1, newBlock, before.endsWith("  ") || before.endsWith("\\"));
  }

  private static void add(List<RawSection> sections, String head, int number, List<RawLine> lines) {
    if (!head.isEmpty() || !lines.isEmpty()) {
      sections.add(new RawSection(head, number, lines));
    }
  }
}
