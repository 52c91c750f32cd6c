package dev.duikai.compose;

import dev.duikai.font.FontShelf;
import dev.duikai.measure.Length;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns text into boxes: characters and unbreakable clusters, each with the room of its class,
 * whatever the face's own advance.
 */
final class Itemizer {

  private final BoxMaker maker;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Blank> blankBefore = new ArrayList<>();
  private int[] text = new int[0];
  private Piece[] from = new Piece[0];
  private Blank blank = Blank.NONE;

  private Itemizer(FontShelf shelf) {
    this.maker = new BoxMaker(shelf);
  }

  /** The boxes of a text and the glue between them. */
  static Items items(List<Piece> pieces, FontShelf shelf, LineRules rules, Length measure) {
    Itemizer itemizer = new Itemizer(shelf);
    itemizer.read(pieces);
    itemizer.run(measure.units());
    return new Items(
        List.copyOf(itemizer.boxes),
        Spacing.glues(itemizer.boxes, itemizer.blankBefore, rules),
        itemizer.maker.missing());
  }

  private void read(List<Piece> pieces) {
    List<Piece> owners = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (Piece piece : pieces) {
      piece.text().codePoints().forEach(c -> owners.add(piece));
      all.append(piece.text());
    }
    text = all.codePoints().toArray();
    from = owners.toArray(new Piece[0]);
  }

  private void run(int measure) {
    int at = 0;
    while (at < text.length) {
      if (Character.isWhitespace(text[at])) {
        blank = boxes.isEmpty() ? Blank.NONE : Blank.of(text[at]);
        at++;
        continue;
      }
      int end = clusterEnd(at);
      add(at, end, measure);
      at = end;
    }
  }

  private int clusterEnd(int at) {
    CharClass kind = kind(at);
    if (kind == CharClass.LATIN) {
      return LatinRun.end(text, at);
    }
    if (kind == CharClass.DASH || kind == CharClass.ELLIPSIS) {
      boolean pair = at + 1 < text.length && text[at + 1] == text[at] && text[at] != 0x2E3A;
      return pair ? at + 2 : at + 1;
    }
    if (text[at] == '？' || text[at] == '！') {
      int end = at + 1;
      while (end < text.length && end < at + 3 && (text[end] == '？' || text[end] == '！')) {
        end++;
      }
      return end;
    }
    return at + 1;
  }

  /** The class of a character where it stands: curly quotes are Latin between Latin letters. */
  private CharClass kind(int at) {
    int c = text[at];
    if (c == '“' || c == '”' || c == '‘' || c == '’') {
      boolean before = at == 0 || latinOrBlank(text[at - 1]);
      boolean after = at + 1 >= text.length || latinOrBlank(text[at + 1]);
      boolean inside = at > 0 && at + 1 < text.length;
      if (before && after && inside) {
        return CharClass.LATIN;
      }
    }
    if (c == '/' && LatinRun.joins(text, at)) {
      return CharClass.LATIN;
    }
    return CharClasses.of(c);
  }

  private static boolean latinOrBlank(int c) {
    return c == ' ' || (CharClasses.of(c) == CharClass.LATIN && c < 0x2000);
  }

  private void add(int at, int end, int measure) {
    Piece piece = from[at];
    CharClass kind = kind(at);
    if (kind == CharClass.LATIN) {
      addLatin(at, end, piece, measure);
    } else {
      push(maker.mark(kind, text, at, end, piece).from(at));
    }
  }

  private void addLatin(int at, int end, Piece piece, int measure) {
    List<int[]> parts = LatinRun.parts(text, at, end);
    for (int i = 0; i < parts.size(); i++) {
      Box box = maker.latin(text, parts.get(i)[0], parts.get(i)[1], piece).from(parts.get(i)[0]);
      boolean goesOn = i + 1 < parts.size();
      if (box.width() > measure) {
        for (int c = parts.get(i)[0]; c < parts.get(i)[1]; c++) {
          push(maker.latin(text, c, c + 1, piece).as(Box.Trait.SHRED).from(c));
        }
      } else {
        push(goesOn ? box.as(Box.Trait.ADDRESS) : box);
      }
    }
  }

  private void push(Box box) {
    if (blank != Blank.NONE) {
      Box before = boxes.removeLast();
      boxes.add(before.followedBy(maker.blank(before, blank)));
    }
    boxes.add(box);
    blankBefore.add(blank);
    blank = Blank.NONE;
  }
}
