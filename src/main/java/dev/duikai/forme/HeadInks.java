package dev.duikai.forme;

import dev.duikai.compose.head.HeadGround;
import dev.duikai.compose.head.HeadLine;
import dev.duikai.compose.head.HeadPart;
import dev.duikai.forme.furniture.Type;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.grammar.type.HeadForm;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Fill;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Path;
import dev.duikai.sheet.Tag;
import java.util.List;
import java.util.Optional;

/** The colours of a head: of its parts, as its form's styles say, and of the ground of its main. */
public record HeadInks(Rules rules, HeadForm form) {

  private static final Tag GROUND = Tag.furniture("ground");

  /** The inks of the form of this name; the class's first form where there is none. */
  static Optional<HeadInks> of(Rules rules, String form, StoryClass storyClass) {
    return Optional.ofNullable(rules.heads().get(form))
        .or(() ->
            storyClass.heads().stream()
                .map(name -> Optional.ofNullable(rules.heads().get(name)))
                .flatMap(Optional::stream)
                .findFirst())
        .map(named -> new HeadInks(rules, named));
  }

  /** The ink of a part. */
  public Ink of(HeadPart part) {
    if (part == HeadPart.MAIN && form.reverse().isPresent()) {
      return Ink.PAPER;
    }
    return style(part).map(style -> Type.ink(rules.style(style).ink())).orElse(Ink.BLACK);
  }

  /** The ground of a reversed main head (反白) among lines whose block begins here. */
  public Optional<Fill> ground(List<HeadLine> lines, Length x, Length y, Length width) {
    return form.reverse()
        .map(ink -> {
          HeadGround ground = HeadGround.under(lines);
          Rect rect = new Rect(x, y.plus(ground.top()), width, ground.height());
          return new Fill(GROUND, Path.of(rect), Type.ink(ink));
        });
  }

  private Optional<String> style(HeadPart part) {
    return switch (part) {
      case LABEL, SERIES -> form.label();
      case KICKER -> form.kicker();
      case MAIN -> Optional.of(form.main());
      case DECK -> form.deck();
      case BYLINE -> form.byline();
      case JUMP_IN -> form.jumpIn();
    };
  }
}
