package dev.duikai.preflight.anatomy;

import dev.duikai.measure.Length;
import dev.duikai.preflight.line.TextLine;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of a leg.
 *
 * @param kind what it is
 * @param parts what stands in it, from left to right
 * @param opens whether it begins a paragraph
 * @param closes whether it ends one
 */
public record LegLine(Kind kind, List<TextLine> parts, boolean opens, boolean closes) {

  /** What lines of a leg are. */
  public enum Kind {
    TEXT,
    SUBHEAD,
    JUMP_OUT
  }

  public LegLine {
    parts = List.copyOf(parts);
  }

  public boolean isText() {
    return kind == Kind.TEXT;
  }

  public TextLine first() {
    return parts.getFirst();
  }

  public Length baseline() {
    return first().baseline();
  }

  public Length left() {
    return first().left();
  }

  public String text() {
    return parts.stream().map(TextLine::text).collect(Collectors.joining());
  }

  LegLine with(TextLine part) {
    List<TextLine> all = new java.util.ArrayList<>(parts);
    all.add(part);
    return new LegLine(kind, all, opens, closes);
  }

  LegLine in(boolean begins, boolean ends) {
    return new LegLine(kind, parts, begins, ends);
  }
}
