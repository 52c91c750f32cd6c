package dev.duikai.forme;

import dev.duikai.compose.head.HeadPart;
import dev.duikai.forme.furniture.Type;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.grammar.type.HeadForm;
import dev.duikai.sheet.Ink;
import java.util.Optional;

/** The colours of a head's parts, as the styles of the class's head say. */
record HeadInks(Rules rules, StoryClass storyClass) {

  Ink of(HeadPart part) {
    return storyClass.heads().stream()
        .map(name -> Optional.ofNullable(rules.heads().get(name)))
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(head -> style(head, part))
        .map(style -> Type.ink(rules.style(style).ink()))
        .orElse(Ink.BLACK);
  }

  private static Optional<String> style(HeadForm head, HeadPart part) {
    return switch (part) {
      case LABEL, SERIES -> head.label();
      case KICKER -> head.kicker();
      case MAIN -> Optional.of(head.main());
      case DECK -> head.deck();
      case BYLINE -> head.byline();
      case JUMP_IN -> head.jumpIn();
    };
  }
}
