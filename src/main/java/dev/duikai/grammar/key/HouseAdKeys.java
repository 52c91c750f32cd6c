package dev.duikai.grammar.key;

import static dev.duikai.grammar.key.Shape.choice;
import static dev.duikai.grammar.key.Shape.key;
import static dev.duikai.grammar.key.Shape.list;
import static dev.duikai.grammar.key.Shape.must;
import static dev.duikai.grammar.key.Shape.struct;

import dev.duikai.grammar.key.Shape.Struct;

/** The keys of a house ad, and of the list of fonts. */
public final class HouseAdKeys {

  private static final Struct INKS =
      struct(
          must(key("ground", list(Kind.PERCENT), "tint of the ground")),
          must(key("main", list(Kind.PERCENT), "colour of slogan and ornament")));

  /** A house ad. */
  public static final Struct HOUSE_AD =
      struct(
          must(key("id", Kind.TEXT, "its name")),
          must(key("slogan", list(Kind.TEXT), "one to three lines of 4 to 12 characters")),
          key("text", list(Kind.TEXT), "up to three lines under the slogan"),
          must(key("sign", Kind.TEXT, "small line at the foot")),
          must(
              key(
                  "ornament",
                  choice(
                      "wheat",
                      "waves",
                      "leaves",
                      "lanterns",
                      "bridge",
                      "sun",
                      "hills",
                      "book",
                      "vine",
                      "clouds",
                      "plum"),
                  "what is drawn")),
          must(key("inks", INKS, "its colours")));

  private static final Struct FONT =
      struct(
          must(key("role", Kind.TEXT, "what rules call the face")),
          must(key("name", Kind.TEXT, "what editors call it")),
          must(key("file", Kind.TEXT, "the font file")),
          must(key("licence", Kind.TEXT, "the file of its licence")),
          must(key("source", Kind.TEXT, "where it came from")),
          must(key("sha256", Kind.TEXT, "hash of the file")),
          key("stands-in", Kind.TEXT, "role that takes over when the file is missing"));

  /** The list of fonts. */
  public static final Struct FONTS = struct(must(key("fonts", list(FONT), "the faces")));

  private HouseAdKeys() {}
}
