package dev.duikai.grammar.key;

import static dev.duikai.grammar.key.Shape.choice;
import static dev.duikai.grammar.key.Shape.either;
import static dev.duikai.grammar.key.Shape.key;
import static dev.duikai.grammar.key.Shape.list;
import static dev.duikai.grammar.key.Shape.must;
import static dev.duikai.grammar.key.Shape.struct;
import static dev.duikai.grammar.key.Shape.style;

import dev.duikai.grammar.key.Shape.Struct;
import dev.duikai.grammar.key.Shape.Value;

/** The keys of {@code furniture}. */
final class FurnitureKeys {

  private static final Struct TEXT =
      struct(
          must(key("text", Kind.PATTERN, "the text with its fields")),
          must(key("type", style(), "its style")));

  private static final Struct FOLIO =
      struct(
          must(key("outer", Kind.PATTERN, "text at the outer edge")),
          must(key("middle", Kind.PATTERN, "text in the middle")),
          must(key("inner", Kind.PATTERN, "text at the inner edge")),
          must(key("outer-type", style(), "style of the outer text")),
          must(key("middle-type", style(), "style of the middle text")),
          must(key("inner-type", style(), "style of the inner text")),
          key("rule", choice("none", "thin", "thick", "double", "thick-thin"), "rule under it"),
          key("above", Kind.LENGTH, "white between rule and line 0"),
          key("pages", Kind.RANGE, "pages that have one"));

  private static final Struct NAMEPLATE =
      struct(
          must(key("name", style(), "style of the paper's name without artwork")),
          key("data", list(TEXT), "lines of data"),
          key("rise", Kind.NUMBER, "lines that it begins above line 0"));

  private static final Struct GUIDE =
      struct(
          key("band", Kind.TEXT, "words of the band, 导读"),
          must(key("band-type", style(), "style of the band")),
          must(key("head", style(), "style of an item's head")),
          must(key("line", style(), "style of an item's line")),
          must(key("page", Kind.PATTERN, "text that names the page")),
          must(key("page-type", style(), "style of that text")),
          key("items", Kind.RANGE, "number of items"));

  private static final Struct AD_LABELS =
      struct(
          key("ad", Kind.TEXT, "word on an advertisement, 广告"),
          key("house-ad", Kind.TEXT, "word on a house ad, 公益广告"),
          must(key("type", style(), "style of the words")));

  static final Struct FURNITURE =
      struct(
          key("folio", FOLIO, "strip above the live area (报眉)"),
          key("staff", either(new Value(Kind.PATTERN), TEXT), "editors' names (责编行)"),
          key("nameplate", NAMEPLATE, "the front's title (报头)"),
          key("guide", GUIDE, "list of what is inside (导读)"),
          key("imprint", either(new Value(Kind.PATTERN), TEXT), "publisher's line"),
          key("ad-labels", AD_LABELS, "words that mark advertisements"));

  private FurnitureKeys() {}
}
