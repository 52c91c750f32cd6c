package dev.duikai.copy;

/** What stands in the box beside the nameplate (报眼). */
public sealed interface Ear {

  /** A story of the issue stands there. */
  record OfStory(String story) implements Ear {}

  /** A head and a text stand there; the head may be empty. */
  record OfText(String head, String text) implements Ear {}
}
