package dev.duikai.grammar.key;

import static dev.duikai.grammar.key.Shape.key;
import static dev.duikai.grammar.key.Shape.list;
import static dev.duikai.grammar.key.Shape.must;
import static dev.duikai.grammar.key.Shape.struct;

import dev.duikai.grammar.key.Shape.Struct;

/** The keys of {@code page}. */
final class PageKeys {

  private static final Struct LIVE =
      struct(
          must(key("top", Kind.LENGTH, "from the trim's top to line 0")),
          key("left", Kind.LEFT, "from the trim's left to column 0, or centre"),
          must(key("columns", Kind.POSITIVE, "number of base columns (基本栏)")),
          must(key("characters", Kind.POSITIVE, "body characters a column")),
          key("gutter", Kind.EXTENT, "white between columns (栏间), 1em"),
          must(key("lines", Kind.POSITIVE, "number of lines")));

  private static final Struct BETWEEN =
      struct(
          key("stories", Kind.NUMBER, "white lines before a block without a head"),
          key("columns", Kind.LENGTH, "weight of the hairline between stories"));

  static final Struct PAGE =
      struct(
          must(key("trim", list(Kind.LENGTH), "width and height of the cut page (成品尺寸)")),
          key("bleed", Kind.LENGTH, "what is cut away (出血), 3mm"),
          must(key("live", LIVE, "the rectangle that text fills (版心)")),
          key("fold", Kind.LENGTH, "from the trim's top to where the page is folded across (折页线)"),
          key("between", BETWEEN, "what stands between stories"));

  private PageKeys() {}
}
