package dev.duikai.preflight.verdict;

import dev.duikai.notice.Level;

/**
 * Everything that an audit can find, each with the id that layout rules and reports use, the metric
 * that it belongs to (M1 to M12, {@code law} or {@code look}) and how bad it is. Errors and
 * warnings are findings; notices are matters of taste that a desk may want to know.
 */
public enum Taboo {
  TEXT_TWICE("text-twice", "M1", Level.ERROR, "text stands twice"),
  TEXT_CUT("text-cut", "M1", Level.ERROR, "text ends in mid-sentence"),
  TEXT_LOST("text-lost", "M1", Level.ERROR, "characters of the copy are missing"),
  TEXT_FOREIGN("text-foreign", "M1", Level.ERROR, "characters that the copy doesn't have"),
  GLYPHS_COLLIDE("glyphs-collide", "M1", Level.ERROR, "glyphs are printed over each other"),
  OFF_PAGE("off-page", "M1", Level.ERROR, "type is cut by the page's edge"),
  WHITE_SHARE("white-share", "M2", Level.WARNING, "too much of the page is white"),
  WHITE_HOLE("white-hole", "M2", Level.ERROR, "a hole is left white (空白)"),
  BOTTOM_GAP("bottom-gap", "M3", Level.ERROR, "a column ends above the last line"),
  OFF_GRID("off-grid", "M4", Level.ERROR, "a baseline lies off the line grid"),
  RAGGED_LEG("ragged-leg", "M5", Level.ERROR, "legs of one story end in different lines"),
  LEG_DEPTH("leg-depth", "M5", Level.NOTICE, "a leg is too short or too deep"),
  HEAD_TOUCH_SAME("head-touch.same-level", "M6", Level.WARNING, "heads of one level touch (碰题)"),
  HEAD_TOUCH_NEXT("head-touch.next-level", "M6", Level.WARNING, "heads of two levels touch (碰题)"),
  SEAM_VERTICAL("seam.vertical", "M7", Level.WARNING, "a gutter runs through the page (通缝)"),
  SEAM_HORIZONTAL("seam.horizontal", "M7", Level.WARNING, "a line runs through the page (断版)"),
  GUTTER_RUN("gutter-run", "M7", Level.WARNING, "a gutter parts stories over most of the page"),
  READING_ORDER("reading-order", "M8", Level.ERROR, "legs are not in reading order"),
  TEXT_OVER_HEAD("text-over-head", "M8", Level.ERROR, "text stands above its own head"),
  FOREIGN_HEAD("foreign-head", "M8", Level.ERROR, "text runs past another story's head (跨题)"),
  OVERLAP("overlap", "M8", Level.ERROR, "two stories overlap"),
  RANK_ORDER("rank-order", "M9", Level.WARNING, "weight and rank disagree (主次倒置)"),
  JUMP_UNANSWERED("jump-unanswered", "M10", Level.ERROR, "a line of reference has no answer"),
  JUMP_SENTENCE("jump-sentence", "M10", Level.WARNING, "a story jumps at the end of a sentence"),
  JUMP_TWICE("jump-twice", "M10", Level.ERROR, "a tail jumps again"),
  JUMP_MOST("jump-most", "M10", Level.WARNING, "more than two jumps from one page"),
  LINE_START("line-start", "M11", Level.ERROR, "a line begins with a mark that may not (避头)"),
  LINE_END("line-end", "M11", Level.ERROR, "a line ends with a mark that may not (避尾)"),
  WIDOW("widow", "M11", Level.ERROR, "a leg begins with a paragraph's last line"),
  ORPHAN("orphan", "M11", Level.ERROR, "a leg ends with a paragraph's first line"),
  LAST_LINE("last-line", "M11", Level.ERROR, "a last line has fewer than two characters"),
  THIN_LAST_LINE("thin-last-line", "M11", Level.NOTICE, "a last line has one character and a mark"),
  SPLIT("split", "M11", Level.ERROR, "a number, word, dash or ellipsis is broken"),
  RAGGED_LINE("ragged-line", "M11", Level.ERROR, "a line doesn't fill its measure"),
  OVER_MEASURE("over-measure", "M11", Level.ERROR, "a line runs over its measure"),
  GAP("gap", "M11", Level.NOTICE, "a line is set too loose"),
  NAMEPLATE("nameplate", "law", Level.ERROR, "the nameplate isn't the largest type (报头)"),
  FOLIO("folio", "law", Level.ERROR, "the folio is missing or incomplete (报眉)"),
  FOLIO_PLACE("folio-place", "law", Level.ERROR, "the folio stands in another place"),
  AD_LABEL("ad-label", "law", Level.ERROR, "an advertisement isn't called one (广告)"),
  DOMINANT_HEAD("dominant-head", "look", Level.NOTICE, "no head dominates"),
  DOMINANT_PICTURE("dominant-picture", "look", Level.NOTICE, "no picture dominates"),
  THIN_HEAD("thin-head", "look", Level.NOTICE, "a head fills too little of its span"),
  WIDE_HEAD("wide-head", "look", Level.WARNING, "a head runs over its span"),
  SQUEEZE("squeeze", "look", Level.WARNING, "type is squeezed"),
  HEAD_BALANCE("head-balance", "look", Level.NOTICE, "the lines of a head are out of balance"),
  HEAD_BREAK("head-break", "look", Level.NOTICE, "a head is broken in a bad place"),
  HEAD_WHITE(
      "head-white", "look", Level.WARNING, "a head is nearer to foreign text than to its own"),
  ALIKE_HEADS("alike-heads", "look", Level.NOTICE, "too many heads have one size"),
  ALIKE_NEIGHBOURS("alike-neighbours", "look", Level.NOTICE, "neighbours' heads look the same"),
  SUBHEAD("subhead", "look", Level.WARNING, "a subhead stands too low in its leg"),
  SUBHEAD_ROW("subhead-row", "look", Level.NOTICE, "subheads stand side by side"),
  GREY_FIELD("grey-field", "look", Level.NOTICE, "a field of text without subhead or picture"),
  PICTURE_TOUCH("picture-touch", "look", Level.WARNING, "pictures of two stories touch"),
  PICTURE_PLACE("picture-place", "look", Level.NOTICE, "a picture stands in or under a leg"),
  SLIVER("sliver", "look", Level.NOTICE, "a sliver of text stands under a picture"),
  STRETCHED("stretched", "look", Level.ERROR, "a picture is distorted"),
  CAPTION("caption", "look", Level.WARNING, "a caption is wider than its picture"),
  RULE_THROUGH("rule-through", "look", Level.WARNING, "a rule runs through one story"),
  VOICES("voices", "look", Level.NOTICE, "too many faces, sizes, rules or grounds");

  private final String id;
  private final String metric;
  private final Level level;
  private final String words;

  Taboo(String id, String metric, Level level, String words) {
    this.id = id;
    this.metric = metric;
    this.level = level;
    this.words = words;
  }

  public String id() {
    return id;
  }

  public String metric() {
    return metric;
  }

  public Level level() {
    return level;
  }

  /** What is wrong, in words. */
  public String words() {
    return words;
  }
}
