package dev.duikai.grammar.key;

import static dev.duikai.grammar.key.Shape.choice;
import static dev.duikai.grammar.key.Shape.either;
import static dev.duikai.grammar.key.Shape.key;
import static dev.duikai.grammar.key.Shape.list;
import static dev.duikai.grammar.key.Shape.map;
import static dev.duikai.grammar.key.Shape.must;
import static dev.duikai.grammar.key.Shape.struct;
import static dev.duikai.grammar.key.Shape.style;

import dev.duikai.grammar.key.Shape.MapOf;
import dev.duikai.grammar.key.Shape.Name;
import dev.duikai.grammar.key.Shape.Struct;
import dev.duikai.grammar.key.Shape.Value;

/** The keys of styles, heads, boxes and colours. */
final class TypeKeys {

  private static final Name INK = new Name("colour.inks", "ink");

  static final Struct STYLE =
      struct(
          must(key("font", Kind.TEXT, "a font role such as song, or a font file")),
          must(
              key(
                  "size",
                  either(new Value(Kind.SIZE), new MapOf(Kind.RANGE, new Value(Kind.LENGTH))),
                  "size (字号), a share of the main head, or sizes by span")),
          key("least", Kind.LENGTH, "a share of the main head is never smaller"),
          key("pitch", Kind.EXTENT, "distance of baselines (行距)"),
          key("indent", Kind.EXTENT, "first line of a paragraph"),
          key("hang", Kind.EXTENT, "later lines of a paragraph (悬挂缩进)"),
          key("level", choice("none", "basic", "gb", "strict"), "forbidden line ends (避头尾)"),
          key(
              "punctuation",
              choice("kaiming", "full", "line-end-half", "half"),
              "width of punctuation (标点)"),
          key("line-end", choice("half", "float"), "a mark at a line's end (行末标点)"),
          key("hanging", Kind.YES_NO, "、 ， 。 may hang out at a line's end (标点悬挂)"),
          key("han-latin", Kind.WHITE, "white between Han and Latin or digits (中西间距)"),
          key("character-grid", Kind.YES_NO, "each character in a square of its own (纵横对齐)"),
          key("grades", Kind.NUMBER, "sizes that a head may go down"),
          key("larger", Kind.NUMBER, "sizes that a thin head may go up"),
          key("squeeze", Kind.SQUEEZE, "how narrow glyphs may be set"),
          key("lines", Kind.RANGE, "lines that a head may have"),
          key("align", choice("justified", "centre", "left", "right"), "how lines stand"),
          key("tracking", Kind.EXTENT, "most white between two characters, in em"),
          key("in-rows", choice("foot", "centre"), "where a subhead stands in its rows"),
          key("ink", INK, "colour of the type"));

  static final Struct HEAD =
      struct(
          key("kicker", style(), "style of the kicker (引题)"),
          must(key("main", style(), "style of the main head (主题)")),
          key("deck", style(), "style of the deck (副题)"),
          key("byline", style(), "style of a byline on its own line (记者署名)"),
          key("label", style(), "style of label and series line (栏目)"),
          key("jump-in", style(), "style of the jump-in line (上接)"),
          key("lines", Kind.RANGE, "lines of the grid that the head fills"),
          key("place", list(choice("above", "left", "run-in")), "where it stands"),
          key("opens", Kind.TEXT, "what opens a run-in head"),
          key("reverse", INK, "ground of the main head, which stands on it in white (反白)"));

  static final Struct BOX =
      struct(
          key("rule", Kind.LENGTH, "weight of the frame"),
          key(
              "border",
              choice("meander", "diamonds", "beads", "waves"),
              "a frame of tiles (花边) instead of a rule"),
          key("pad", Kind.NUMBER, "lines spent at top and foot"),
          key("inset", Kind.EXTENT, "white at each side"),
          key("tint", INK, "colour of the ground"),
          key("bar", Kind.LENGTH, "weight of a bar at the top"),
          key("band", style(), "style of the words in the band (反白)"),
          key("band-lines", Kind.NUMBER, "lines of the band"));

  static final Struct ORNAMENT =
      struct(
          key(
              "kind",
              choice("vine", "clouds", "plum", "leaves", "wheat", "waves"),
              "what is drawn, in black"),
          key("columns", Kind.RANGE, "how wide the white may be"),
          key("lines", Kind.RANGE, "how high the white may be"));

  private static final Struct SPOT =
      struct(
          must(key("spot", Kind.SPOT, "the name of its plate")),
          must(
              key(
                  "like",
                  list(Kind.PERCENT),
                  "the four process inks that stand for it in proofs")));

  private static final Struct TOTAL_INK =
      struct(
          key("warning", Kind.POSITIVE, "per cent to which pictures are held"),
          key("error", Kind.POSITIVE, "per cent that no advertisement may pass"));

  static final Struct COLOUR =
      struct(
          key(
              "inks",
              map(either(list(Kind.PERCENT), SPOT)),
              "four percentages: cyan, magenta, yellow, black; or a spot colour (专色)"),
          key("profile", Kind.TEXT, "ICC file of the press"),
          key(
              "intent",
              choice("perceptual", "relative"),
              "how pictures are fitted into the press's colours (渲染意图)"),
          key("total-ink", TOTAL_INK, "most ink on one spot (总墨量)"));

  private TypeKeys() {}
}
