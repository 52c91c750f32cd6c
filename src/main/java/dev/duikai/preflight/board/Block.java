package dev.duikai.preflight.board;

import dev.duikai.preflight.anatomy.PrintedStory;
import java.util.Optional;

/**
 * Whole columns and lines that one thing covers. The white over it belongs to it.
 *
 * @param kind what it is
 * @param column its first column
 * @param span number of its columns
 * @param line its first line
 * @param end the line under its last one
 * @param story the story, where it is one
 */
public record Block(
    Kind kind, int column, int span, int line, int end, Optional<PrintedStory> story) {

  /** What blocks are. */
  public enum Kind {
    STORY,
    ADVERT,
    GUIDE,
    NAMEPLATE
  }

  public boolean isStory() {
    return kind == Kind.STORY;
  }

  public boolean isAdvert() {
    return kind == Kind.ADVERT;
  }

  /** The column behind its last one. */
  public int right() {
    return column + span;
  }

  public int lines() {
    return end - line;
  }

  public boolean covers(int atColumn, int atLine) {
    return covers(atColumn) && atLine >= line && atLine < end;
  }

  public boolean covers(int atColumn) {
    return atColumn >= column && atColumn < right();
  }

  /** Whether another begins where this one ends at the right. */
  public boolean leftOf(Block other) {
    return right() == other.column && line < other.end && other.line < end;
  }

  /** Whether they have columns in common. */
  public boolean sharesColumns(Block other) {
    return column < other.right() && other.column < right();
  }

  Block from(int first) {
    return new Block(kind, column, span, first, end, story);
  }
}
