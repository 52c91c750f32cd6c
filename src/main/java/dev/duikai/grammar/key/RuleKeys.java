package dev.duikai.grammar.key;

import static dev.duikai.grammar.key.Shape.key;
import static dev.duikai.grammar.key.Shape.list;
import static dev.duikai.grammar.key.Shape.map;
import static dev.duikai.grammar.key.Shape.must;
import static dev.duikai.grammar.key.Shape.struct;

import dev.duikai.grammar.key.Shape.Struct;

/** The keys of a rules file. */
public final class RuleKeys {

  /** The whole file. */
  public static final Struct ROOT =
      struct(
          must(key("grammar", Kind.VERSION, "version of the page grammar, 1")),
          key("extends", Kind.TEXT, "rules that these add to, a path relative to this file"),
          must(key("page", PageKeys.PAGE, "the cut page and its grid (版面)")),
          must(key("type", map(TypeKeys.STYLE), "styles of type by name (字体字号)")),
          must(key("heads", map(TypeKeys.HEAD), "forms of a headline by name (标题)")),
          key("furniture", FurnitureKeys.FURNITURE, "nameplate, folio, staff line and their like"),
          key("slots", map(StoryKeys.SLOT), "places for what is not a story, by name"),
          must(key("stories", map(StoryKeys.STORY), "classes; a story takes the first that fits")),
          key("pictures", StoryKeys.PICTURES, "how pictures are placed"),
          key("boxes", map(TypeKeys.BOX), "boxes (加框) and tints (衬底) by name"),
          must(
              key(
                  "productions",
                  map(list(ProductionKeys.ALTERNATIVE)),
                  "what a page may become; the first is page")),
          key("jump", ProductionKeys.JUMP, "how stories go on on another page (转版)"),
          key("taboos", TabooKeys.TABOOS, "what the faults of make-up cost (禁忌)"),
          key(
              "fill",
              list(
                  Shape.choice(
                      "jump", "picture", "head-space", "paragraph", "house-ad", "ornament")),
              "what may give to close the page, in this order"),
          key("ornament", TypeKeys.ORNAMENT, "what is drawn in small white (尾花)"),
          key("colour", TypeKeys.COLOUR, "named inks and the press profile"));

  private RuleKeys() {}
}
