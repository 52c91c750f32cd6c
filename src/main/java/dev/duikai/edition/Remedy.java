package dev.duikai.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an editor can do so that a page closes, in the words of the trade.
 *
 * @param kind what it is
 * @param story the story that it concerns
 * @param text the words, such as 删 38 字
 * @param lines lines that it takes away or adds, at the story's measure
 * @param characters characters that it takes away or adds; 0 where none
 * @param price how dear it is to the paper, to order remedies by
 * @param closes whether the page closes by it alone
 */
public record Remedy(
    Kind kind,
    Optional<String> story,
    String text,
    int lines,
    int characters,
    int price,
    boolean closes) {

  /** What can be done. */
  public enum Kind {
    CUT,
    JUMP,
    HOLD_BACK,
    DROP_AD,
    ADD
  }

  private static final int TURNED_PAGE = 8;
  private static final int LOST_STORY = 15;

  /** Characters are cut from a story (删字). */
  static Remedy cut(String story, int lines, int characters, boolean closes) {
    String text = "删 " + characters + " 字";
    return new Remedy(Kind.CUT, Optional.of(story), text, lines, characters, lines, closes);
  }

  /** Characters are cut from several stories, none of which would be enough. */
  static Remedy cuts(List<Remedy> each) {
    String text =
        each.stream()
            .map(cut -> cut.story().orElse("") + " 删 " + cut.characters() + " 字")
            .collect(Collectors.joining("、"));
    int lines = each.stream().mapToInt(Remedy::lines).sum();
    int characters = each.stream().mapToInt(Remedy::characters).sum();
    return new Remedy(Kind.CUT, Optional.empty(), text, lines, characters, lines, true);
  }

  /**
   * A story goes on on another page (转版).
   *
   * @param page how readers call the page, such as 第三版
   * @param lines column lines that leave the page
   */
  static Remedy jump(String story, String page, int lines) {
    return new Remedy(Kind.JUMP, Optional.of(story), "转" + page, lines, 0, TURNED_PAGE, true);
  }

  /** A story waits for another day (撤稿). */
  static Remedy holdBack(String story, int lines, int characters) {
    int price = LOST_STORY + lines / 2;
    return new Remedy(Kind.HOLD_BACK, Optional.of(story), "撤稿", lines, characters, price, true);
  }

  /** A house ad gives its room away (撤补白). */
  static Remedy dropAd(int lines) {
    return new Remedy(Kind.DROP_AD, Optional.empty(), "撤补白", lines, 0, 0, true);
  }

  /** A story is written longer (补字). */
  static Remedy add(String story, int lines, int characters) {
    String text = "补 " + characters + " 字";
    return new Remedy(Kind.ADD, Optional.of(story), text, lines, characters, lines, true);
  }

  /** Another story comes onto the page (补稿). */
  static Remedy addStory(int lines, int characters) {
    String text = "补稿一条 " + characters + " 字";
    return new Remedy(Kind.ADD, Optional.empty(), text, lines, characters, lines / 2 + 4, true);
  }

  /** A picture fills the room (补图). */
  static Remedy addPicture(int columns, int lines) {
    String text = "补图 " + columns + " 栏 " + lines + " 行";
    return new Remedy(Kind.ADD, Optional.empty(), text, lines, 0, 6, true);
  }
}
