package dev.duikai.grammar;

import dev.duikai.grammar.pattern.Pattern;
import dev.duikai.measure.Range;
import java.util.List;

/**
 * How stories go on on another page (转版).
 *
 * @param out the jump-out line, such as （下转第二版）
 * @param in the jump-in line
 * @param outStyle style of the jump-out line
 * @param inStyle style of the jump-in line
 * @param stories classes that may jump without being asked
 * @param to where tails go
 * @param most how many stories of a page may jump
 * @param stay lines of text that stay, at the source's measure
 * @param go lines that go, at the target's measure
 */
public record JumpRules(
    Pattern out,
    Pattern in,
    String outStyle,
    String inStyle,
    List<String> stories,
    JumpTarget to,
    int most,
    Range stay,
    Range go) {

  public JumpRules {
    stories = List.copyOf(stories);
  }
}
