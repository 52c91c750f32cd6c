package dev.duikai.grammar.key;

import static dev.duikai.grammar.key.Shape.box;
import static dev.duikai.grammar.key.Shape.choice;
import static dev.duikai.grammar.key.Shape.either;
import static dev.duikai.grammar.key.Shape.key;
import static dev.duikai.grammar.key.Shape.list;
import static dev.duikai.grammar.key.Shape.must;
import static dev.duikai.grammar.key.Shape.storyClass;
import static dev.duikai.grammar.key.Shape.struct;
import static dev.duikai.grammar.key.Shape.style;

import dev.duikai.grammar.key.Shape.Either;
import dev.duikai.grammar.key.Shape.Name;
import dev.duikai.grammar.key.Shape.Struct;
import dev.duikai.grammar.key.Shape.Value;

/** The keys of stories, slots and pictures. */
final class StoryKeys {

  private static final Either TEXT_TEST = either(new Value(Kind.TEXT), list(Kind.TEXT));

  private static final Struct WHEN =
      struct(
          key("rank", Kind.RANGE, "rank on the page"),
          key("characters", Kind.RANGE, "characters of the body"),
          key("pictures", Kind.RANGE, "number of pictures"),
          key("page", Kind.RANGE, "page on which it stands"),
          key("continued", Kind.YES_NO, "whether it is the tail of a story"),
          key("label", TEXT_TEST, "its label: true, false, a text or texts"),
          key("series", TEXT_TEST, "its series: true, false, a text or texts"));

  private static final Name HEAD = new Name("heads", "head");

  static final Struct STORY =
      struct(
          key("when", WHEN, "conditions that must all hold"),
          must(key("head", either(HEAD, list(HEAD)), "head forms")),
          must(key("measures", list(Kind.MEASURE), "measures k/n: k columns, n legs")),
          key("picture", choice("normal", "alone"), "what it does with pictures"),
          key("leg-lines", Kind.RANGE, "lines that a leg (栏段) may have"),
          key("count", Kind.POSITIVE, "at most so many on a page"),
          key("box", box(), "box that it always stands in"),
          key("may-box", either(box(), list(box())), "boxes in which it may stand instead"),
          key("label", Kind.TEXT, "label where the story has none"));

  static final Struct SLOT =
      struct(
          must(
              key(
                  "kind",
                  choice("ad", "ear", "nameplate", "imprint", "guide"),
                  "what stands in it")),
          must(key("columns", Kind.POSITIVE, "width in columns")),
          must(key("lines", Kind.RANGE, "height in lines")),
          key("else", choice("house-ad"), "what stands there where nothing is given"),
          key("box", box(), "box that it stands in"),
          key(
              "at",
              choice("corner", "left", "right", "top-left", "top-right"),
              "its corner; corner is the outer one at the foot"),
          key(
              "round",
              either(storyClass(), list(storyClass())),
              "classes whose text may stand round it in an L"),
          key("tolerance", Kind.LENGTH, "how much an advertisement may differ from it, 1mm"));

  private static final Struct RESOLUTION =
      struct(
          key("warning", Kind.POSITIVE, "coarser ones are warned of"),
          key("error", Kind.POSITIVE, "coarser ones are not printed"),
          key("most", Kind.POSITIVE, "finer ones are made smaller"));

  static final Struct PICTURES =
      struct(
          key("columns", Kind.RANGE, "widths in columns"),
          key("lines", Kind.RANGE, "heights in lines"),
          key("crop", Kind.DECIMAL, "share of the height that cropping may take"),
          key("place", list(choice("above", "right-legs")), "where they stand"),
          key("caption", choice("below"), "where the caption stands"),
          key("caption-type", style(), "style of the caption (图注)"),
          key("credit-type", style(), "style of the credit"),
          key("under", Kind.NUMBER, "lines of text under a picture"),
          key("resolution", RESOLUTION, "pixels an inch in print, grey and colour"),
          key("bitmap-resolution", RESOLUTION, "pixels an inch in print, black and white"),
          key("sharpen", Kind.PERCENT, "how much pictures are sharpened"),
          key("frame", Kind.LENGTH, "frame round pictures with white edges, 0.5pt"));

  private StoryKeys() {}
}
