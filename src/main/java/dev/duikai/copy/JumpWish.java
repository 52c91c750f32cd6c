package dev.duikai.copy;

/** What a story says about going on on another page (转版). */
public sealed interface JumpWish {

  /** The story may go on on this page. */
  record ToPage(int page) implements JumpWish {}

  /** The story may go on on a page that the layout rules or the engine choose. */
  record Anywhere() implements JumpWish {}

  /** The story stays whole. */
  record Never() implements JumpWish {}

  /** The story leaves it to the layout rules. */
  record AsRulesSay() implements JumpWish {}
}
