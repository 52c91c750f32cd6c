package dev.duikai.preflight.check;

import dev.duikai.notice.Level;
import dev.duikai.preflight.fact.Box;
import dev.duikai.preflight.fact.Colour;
import dev.duikai.preflight.fact.Inks;
import dev.duikai.preflight.fact.PaintState;
import dev.duikai.preflight.fact.Painted;
import dev.duikai.preflight.fact.PrintPage;
import dev.duikai.preflight.fact.Space;
import dev.duikai.preflight.rule.Hits;
import dev.duikai.preflight.rule.Rule;
import java.util.List;
import java.util.Optional;

/** What prints over other inks, and what leaves a hole in them. */
final class OverprintRules {

  private static final double THIN = 2;
  private static final String OVERPRINT = "overprint";

  private OverprintRules() {}

  static List<Rule> rules() {
    return List.of(white(), grey(), blackType(), blackLine());
  }

  /** Looks at one painted object with a colour of its own. */
  private interface Look {
    void look(PrintPage page, Painted object, Colour colour, Hits hits);
  }

  private static Rule.Check vectors(Look look) {
    return (file, profile, hits) -> {
      for (PrintPage page : file.pages()) {
        for (Painted object : page.painted()) {
          colour(object).ifPresent(colour -> look.look(page, object, colour, hits));
        }
      }
    };
  }

  private static Optional<Colour> colour(Painted object) {
    return switch (object) {
      case Painted.Text text -> Optional.of(text.colour()).filter(c -> text.visible());
      case Painted.Shape shape -> Optional.of(shape.colour());
      case Painted.Image image -> image.facts().stencilColour();
      case Painted.Shade shade -> Optional.empty();
    };
  }

  private static Rule white() {
    return Rule.of(
        "white-overprint",
        "white does not overprint",
        "白色叠印",
        "let white knock out; overprinted it vanishes",
        vectors((page, object, colour, hits) -> {
          if (object.state().overprint() && colour.inks().filter(Inks::white).isPresent()) {
            hits.at(Level.ERROR, page, object.box(), object.object(), OVERPRINT, "knock out");
          }
        }));
  }

  private static Rule grey() {
    return Rule.of(
        "grey-overprint",
        "grey tints do not overprint",
        "灰色叠印",
        "let the tint knock out, or set it in CMYK",
        vectors((page, object, colour, hits) -> {
          boolean tint = colour.inks().filter(Inks::tint).isPresent();
          if (object.state().overprint() && grey(colour) && tint) {
            hits.at(
                Level.WARNING, page, object.box(), object.object(), colour.toString(), "knock out");
          }
        }));
  }

  private static boolean grey(Colour colour) {
    return colour.space().family() == Space.Family.GRAY;
  }

  private static boolean knocksOut(PaintState state, Colour colour) {
    boolean keepsOthers =
        colour.space().family() != Space.Family.CMYK || state.overprintMode() == 1;
    return !(state.overprint() && keepsOthers);
  }

  private static boolean black(Colour colour) {
    return !grey(colour) && colour.inks().filter(Inks::solidBlack).isPresent();
  }

  private static Rule blackType() {
    return Rule.of(
        "black-overprint",
        "black type overprints",
        "黑字叠印",
        "set 100 K type to overprint with mode 1, so that no white seam shows beside it",
        (file, profile, hits) -> {
          for (PrintPage page : file.pages()) {
            List<Box> ground = Ground.coloured(page);
            page.texts()
                .filter(text -> black(text.colour()) && knocksOut(text.state(), text.colour()))
                .forEach(text -> {
                  Level level = over(ground, text.box()) ? Level.WARNING : Level.NOTICE;
                  String value = level == Level.WARNING ? "knocks out of colour" : "knocks out";
                  hits.at(level, page, text.box(), text.object(), value, OVERPRINT);
                });
          }
        });
  }

  private static Rule blackLine() {
    return Rule.of(
        "black-line-overprint",
        "thin black lines on colour overprint",
        "黑线叠印",
        "set thin 100 K lines to overprint with mode 1",
        (file, profile, hits) -> {
          for (PrintPage page : file.pages()) {
            List<Box> ground = Ground.coloured(page);
            page.lines()
                .filter(line -> line.line().orElse(THIN) < THIN)
                .filter(line -> black(line.colour()) && knocksOut(line.state(), line.colour()))
                .filter(line -> over(ground, line.box()))
                .forEach(line ->
                    hits.at(
                        Level.WARNING,
                        page,
                        line.box(),
                        line.object(),
                        "knocks out of colour",
                        OVERPRINT));
          }
        });
  }

  private static boolean over(List<Box> ground, Box box) {
    return ground.stream().anyMatch(area -> area.touches(box));
  }
}
