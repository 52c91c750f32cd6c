package dev.duikai.compose.rule;

/**
 * One rule of line setting. A set of rules has it or has not; what a rule weighs stands in {@link
 * Prices}, which characters it is about in {@code classes.txt}.
 */
public enum Rule {
  /** ， 。 ！ ） and the like start no line (CLREQ 3.1.3). */
  CLOSERS_START_NO_LINE,
  /** “ （ 《 and the like end no line (CLREQ 3.1.3). */
  OPENERS_END_NO_LINE,
  /** 间隔号 starts no line (CLREQ 3.1.3). */
  MIDDOT_STARTS_NO_LINE,
  /** 连接号 starts no line (GB/T 15834-2011 5.1.6). */
  CONNECTOR_STARTS_NO_LINE,
  /** 分隔号 starts no line (GB/T 15834-2011 5.1.9). */
  SOLIDUS_STARTS_NO_LINE,
  /** 分隔号 ends no line (GB/T 15834-2011 5.1.9). */
  SOLIDUS_ENDS_NO_LINE,
  /** —— and …… start no line (CLREQ 3.1.3, level strict). */
  LONG_MARKS_START_NO_LINE,
  /** —— and …… would rather not start a line. */
  LONG_MARKS_RATHER_INSIDE,
  /** —— and …… are one mark (GB/T 15834-2011 5.1.4 and 5.1.5). */
  LONG_MARKS_WHOLE,
  /** ？！ and ！！ are one mark (GB/T 15834-2011 5.1.2). */
  STOPS_JOIN,
  /** Numbers stay in one piece, with their points, commas, colons and dashes (JLREQ cl-24). */
  NUMBERS_WHOLE,
  /** Words of letters stay in one piece (CLREQ 3.2). */
  WORDS_WHOLE,
  /** A sign such as ￥ or % stays with its number (JLREQ cl-12 and cl-13). */
  SIGNS_JOIN,
  /** A unit would rather stay with its number, and 第 with the number behind it. */
  UNITS_RATHER_JOIN,
  /** An address is broken after / and before . ? & = - @. */
  ADDRESSES_BREAK,
  /** Curly quotation marks are Latin among Latin letters (CLREQ 3.1.2). */
  QUOTES_BY_NEIGHBOURS,
  /** Two marks that meet share half a square (CLREQ 3.1.6). */
  MARKS_SHARE,
  /** Brackets give their white, first of the marks (CLREQ 3.2.3). */
  BRACKETS_SHRINK,
  /** ， 、 ； ： give theirs next. */
  COMMAS_SHRINK,
  /** Then the white between Han and Latin, down to an eighth of an em. */
  HAN_LATIN_SHRINKS,
  /** 。 ？ ！ give theirs last (GB/T 15834-2011 5.1.11). */
  STOPS_SHRINK,
  /** White between Han and Latin stretches before all gaps do (CLREQ 3.2.4). */
  HAN_LATIN_STRETCHES,
  /** Nothing stretches beside a 连接号 or 分隔号 (CLREQ 3.2.4). */
  FIXED_AT_CONNECTORS,
  /** No single character on a last line (孤字, GB/T 15834-2011 5.1.11). */
  NO_SINGLE_CHARACTER,
  /** One of 、 ， 。 may hang out at a line's end (标点悬挂). */
  HANGING,
  /** A mark at a line's end is half a square or a whole one, as it suits the line. */
  LINE_END_FLOAT,
  /** Each character stands in a square of its own, Latin in whole squares (纵横对齐, CLREQ 3.2.2). */
  CHARACTER_GRID
}
