package dev.duikai.copy.raw;

import dev.duikai.copy.raw.Piece.Kind;
import dev.duikai.copy.raw.RawStory.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes a section of raw copy apart: jump-in line, byline, text, end mark. */
final class StoryMaker {

  private static final String NO_HEAD = "无题";

  private final int page;
  private final Doubts doubts;

  StoryMaker(int page, Doubts doubts) {
    this.page = page;
    this.doubts = doubts;
  }

  RawStory story(RawSection section) {
    List<RawLine> lines = new ArrayList<>(section.lines());
    String head = section.head().isEmpty() ? firstHead(lines) : section.head();
    Opening opening = opening(lines);
    List<Piece> pieces = new ArrayList<>(Rejoiner.pieces(lines, doubts));
    Optional<String> mark = takeMark(pieces);
    checkEnds(section, pieces);
    return new RawStory(
        head, section.number(), opening, mark, pieces, Optional.empty(), Optional.empty());
  }

  /** A head that has neither text nor a story beside it. */
  RawStory bare(RawSection section) {
    doubts.unsure(
        "no-text",
        section.number(),
        1,
        "a head without text is held back",
        "write its text and drop use: false");
    return new RawStory(
        section.head(),
        section.number(),
        new Opening(Optional.empty(), OptionalInt.empty()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private String firstHead(List<RawLine> lines) {
    RawLine first = lines.getFirst();
    boolean isHead = lines.size() > 1 && LineForms.isShort(first.set());
    doubts.unsure(
        "no-head",
        first.number(),
        1,
        isHead ? "the first line was taken for a head" : "this text stands before the first head",
        "write ## before its head");
    return isHead ? lines.removeFirst().set() : NO_HEAD;
  }

  private Opening opening(List<RawLine> lines) {
    Optional<String> byline = Optional.empty();
    OptionalInt from = OptionalInt.empty();
    while (!lines.isEmpty()) {
      RawLine line = lines.getFirst();
      if (from.isEmpty() && isJumpIn(line)) {
        from = OptionalInt.of(LineForms.jumpInPage(line.set()));
        takeJumpIn(lines);
      } else if (byline.isEmpty() && LineForms.isByline(line.set()) && lines.size() > 1) {
        byline = Optional.of(lines.removeFirst().set());
      } else {
        break;
      }
    }
    if (byline.isEmpty() && lines.size() > 1 && LineForms.isByline(lines.getLast().set())) {
      byline = Optional.of(lines.removeLast().set());
    }
    return new Opening(byline, from);
  }

  private boolean isJumpIn(RawLine line) {
    if (LineForms.jumpInEnd(line.set()).isEmpty()) {
      return false;
    }
    if (LineForms.jumpInPage(line.set()) == page) {
      doubts.unsure(
          "jump-in-here",
          line.number(),
          1,
          "the story says that it comes from this page itself",
          "import it with --page and the number of its own page");
      return false;
    }
    return true;
  }

  private static void takeJumpIn(List<RawLine> lines) {
    RawLine line = lines.removeFirst();
    String rest = line.text().substring(LineForms.jumpInEnd(line.set()).orElseThrow()).strip();
    if (!rest.isEmpty()) {
      lines.addFirst(new RawLine(rest, line.number(), true, false));
    }
  }

  private static Optional<String> takeMark(List<Piece> pieces) {
    if (pieces.isEmpty() || pieces.getLast().kind() == Kind.SUBHEAD) {
      return Optional.empty();
    }
    Piece last = pieces.removeLast();
    Optional<EndMark> end = EndMark.of(last.text());
    Piece rest = end.map(e -> last.withText(e.text())).orElse(last);
    if (!rest.text().isBlank()) {
      pieces.add(rest);
    }
    return end.map(EndMark::mark);
  }

  private void checkEnds(RawSection section, List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return;
    }
    Piece last = pieces.getLast();
    if (!last.isFinished()) {
      doubts.decided(
          "unfinished",
          last.number(),
          "the story ends without a final stop",
          "is its end missing?");
    }
    for (Piece piece : pieces) {
      checkInside(piece, piece == last);
    }
    if (pieces.size() == 1 && LineForms.isCredit(last.set())) {
      doubts.decided(
          "caption-story",
          section.number(),
          "a caption without its picture stays a short story",
          "name the picture under pictures: in its front matter, with caption and credit");
    }
  }

  private void checkInside(Piece piece, boolean last) {
    if (!last && LineForms.isCredit(piece.set())) {
      doubts.decided(
          "caption",
          piece.number(),
          "a caption without its picture stays a paragraph",
          "name the picture under pictures: in the front matter, with caption and credit");
    }
    if (!last && EndMark.of(piece.text()).isPresent()) {
      doubts.decided("mark-inside", piece.number(), "an end mark stands inside the story");
    }
    if (piece.set().contains("（下转")) {
      doubts.decided(
          "jump-out",
          piece.number(),
          "a jump-out line stays in the text",
          "put the rest of the story behind it, delete the line and write jump: and the page");
    }
    if (piece.set().matches(".+（(?:上接|紧接).*")) {
      doubts.decided("jump-in", piece.number(), "a jump-in line stands inside the text");
    }
  }
}
