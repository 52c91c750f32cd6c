package dev.duikai.grammar.production;

/** One part of an alternative. */
public sealed interface Part {

  /** Another production. */
  record ProductionRef(String name) implements Part {}

  /** Exactly one story of a class. */
  record StoryPart(String storyClass) implements Part {}

  /** A slot. */
  record SlotPart(String slot) implements Part {}

  /** All stories that are not placed otherwise; two autos share them out. */
  record AutoPart() implements Part {}

  /** As it is written in the rules. */
  default String text() {
    return switch (this) {
      case ProductionRef(String name) -> name;
      case StoryPart(String storyClass) -> "story " + storyClass;
      case SlotPart(String slot) -> "slot " + slot;
      case AutoPart auto -> "auto";
    };
  }
}
