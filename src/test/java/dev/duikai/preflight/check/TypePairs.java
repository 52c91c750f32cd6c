package dev.duikai.preflight.check;

import dev.duikai.preflight.rule.Flavour;
import dev.duikai.preflight.specimen.Specimen;
import java.util.List;

/** Files for the rules about type, lines and pictures. */
final class TypePairs {

  private static final Specimen X1A = Specimen.of(Flavour.X1A);
  private static final String OVER = "/Over gs 0 0 0 1 k";
  private static final String GROUND = "0 0 0 1 k 60 150 160 60 re f 0 0 0 0 k";

  private TypePairs() {}

  static List<Pair> all() {
    return List.of(
        Pair.of("small-type", X1A.type(OVER, 5.5, "abc"), X1A.type(OVER, 6, "abc")),
        Pair.of(
            "tinted-type", X1A.type("0 0 0 0.5 k", 7.5, "abc"), X1A.type("0 0 0 0.5 k", 12, "abc")),
        Pair.of(
            "tinted-body", X1A.type("0 0 0 0.5 k", 10, "abc"), X1A.type("0 0 0 0.5 k", 12, "abc")),
        Pair.of("colour-type", X1A.type("1 1 0 0 k", 8.5, "abc"), X1A.type("1 1 0 0 k", 9, "abc")),
        Pair.of("reversed-type", X1A.type(GROUND, 8.5, "abc"), X1A.type(GROUND, 9, "abc")),
        Pair.of(
            "rich-black-type",
            X1A.type("0.5 0 0 1 k", 11.5, "abc"),
            X1A.type("0.5 0 0 1 k", 12, "abc")),
        Pair.of("grey-type", X1A.type("/Over gs 0 g", 10, "abc"), X1A.type(OVER, 10, "abc")),
        Pair.of(
            "hidden-text",
            X1A.type(OVER + " 3 Tr", 10, "abc"),
            X1A.type(OVER + " 0 Tr", 10, "abc")),
        Pair.of("hairline", line("0 0 0 1 K 0.24 w"), line("0 0 0 1 K 0.5 w")),
        Pair.of("colour-line", line("1 1 0 0 K 1.4 w"), line("1 1 0 0 K 1.5 w")),
        Pair.of("image-resolution", grey(120), grey(125)),
        Pair.of("bitmap-resolution", bilevel(499), bilevel(500)),
        Pair.of("heavy-image", grey(400), grey(370)),
        Pair.of(
            "image-coding",
            X1A.image(Pictures.of(200, 200, 16, "/DeviceGray"), Pictures.filled(80_000, 90), 60),
            grey(200)),
        Pair.of(
            "image-damaged",
            X1A.image(Pictures.grey(200, 200), Pictures.filled(39_999, 90), 60),
            grey(200)),
        Pair.of(
            "white-image",
            X1A.image(Pictures.grey(200, 200), Pictures.filled(40_000, 255), 60),
            X1A.image(Pictures.grey(200, 200), Pictures.filled(40_000, 250), 60)));
  }

  private static Specimen line(String state) {
    return X1A.draw(state + " 60 170 m 200 170 l S");
  }

  private static Specimen grey(int pixels) {
    return X1A.image(Pictures.grey(pixels, pixels), Pictures.filled(pixels * pixels, 90), 60);
  }

  private static Specimen bilevel(int pixels) {
    byte[] data = Pictures.filled(Math.ceilDiv(pixels, 8) * pixels, 0x0F);
    return X1A.image(Pictures.of(pixels, pixels, 1, "/DeviceGray"), data, 60);
  }
}
