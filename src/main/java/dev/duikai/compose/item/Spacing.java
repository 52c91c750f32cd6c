package dev.duikai.compose.item;

import dev.duikai.compose.rule.LineRules;
import dev.duikai.compose.rule.Prices;
import dev.duikai.compose.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * The white between neighbours and whether a line may break there: CLREQ 3.1.3 (line starts and
 * ends), 3.1.6 (meeting marks) and 3.2 (Han and Latin); GB/T 15834-2011 5.1.
 */
final class Spacing {

  private final LineRules rules;

  private Spacing(LineRules rules) {
    this.rules = rules;
  }

  /** The glue between each two boxes. */
  public static List<Glue> glues(List<Box> boxes, List<Blank> blankBefore, LineRules rules) {
    Spacing spacing = new Spacing(rules);
    List<Glue> glues = new ArrayList<>();
    for (int i = 0; i + 1 < boxes.size(); i++) {
      Glue next = spacing.between(boxes.get(i), boxes.get(i + 1), blankBefore.get(i + 1));
      // Most are alike; a page keeps one object in place of thousands.
      boolean again = i > 0 && next.equals(glues.getLast());
      glues.add(again ? glues.getLast() : next);
    }
    return List.copyOf(glues);
  }

  private Glue between(Box a, Box b, Blank blank) {
    if (blank != Blank.NONE) {
      return blank(a, b, blank);
    }
    int penalty = penalty(a, b);
    if (a.trail() > 0 || b.lead() > 0) {
      return marks(a, b, penalty);
    }
    boolean even = even(a, b);
    if (hanLatin(a, b) && !rules.has(Rule.CHARACTER_GRID)) {
      return hanLatin(a.em(), even, penalty);
    }
    return new Glue(0, 0, Glue.Gives.NOTHING, 0, even, penalty, false);
  }

  /** CLREQ 3.2: a quarter of an em at most, an eighth at least where lines are tight. */
  private Glue hanLatin(int em, boolean even, int penalty) {
    int white = em * rules.hanLatin() / 1000;
    int most = em * rules.hanLatinMost() / 1000;
    boolean shrinks = rules.has(Rule.HAN_LATIN_SHRINKS);
    boolean stretches = rules.has(Rule.HAN_LATIN_STRETCHES);
    return new Glue(
        white,
        shrinks ? Math.max(0, white - em / 8) : 0,
        Glue.Gives.HAN_LATIN,
        stretches ? Math.max(0, most - white) : 0,
        even,
        penalty,
        false);
  }

  /** A blank between words is a third of an em, between a quarter and a half (JLREQ 3.2.4). */
  private Glue blank(Box a, Box b, Blank blank) {
    int em = a.em();
    int penalty = forbidden(a, b) ? Glue.FORBIDDEN : 0;
    if (blank == Blank.FULL || rules.has(Rule.CHARACTER_GRID)) {
      return new Glue(em, 0, Glue.Gives.NOTHING, 0, true, penalty, true);
    }
    boolean latin = a.kind() == CharClass.LATIN && b.kind() == CharClass.LATIN;
    int natural = latin ? em / 3 : em / 2;
    return new Glue(
        natural, natural - em / 4, Glue.Gives.SPACE, em / 2 - natural, true, penalty, true);
  }

  /** Two marks that meet share half a square; a single mark keeps its own (CLREQ 3.1.6). */
  private Glue marks(Box a, Box b, int penalty) {
    int half = Math.max(a.trail(), b.lead());
    boolean closesTwice = a.trail() > 0 && (b.kind().trailing() || b.kind() == CharClass.STOP);
    boolean opensTwice = b.lead() > 0 && a.kind() == CharClass.OPEN;
    int white = closesTwice || opensTwice ? 0 : half;
    if (!rules.has(Rule.MARKS_SHARE)) {
      white = a.trail() + b.lead();
    }
    Glue.Gives gives = gives(a, b);
    int natural = white * share(a, b) / 1000;
    return new Glue(natural, shrinks(gives) ? natural : 0, gives, 0, even(a, b), penalty, false);
  }

  private boolean shrinks(Glue.Gives gives) {
    return switch (gives) {
      case BRACKET -> rules.has(Rule.BRACKETS_SHRINK);
      case COMMA -> rules.has(Rule.COMMAS_SHRINK);
      case STOP -> rules.has(Rule.STOPS_SHRINK);
      case NOTHING, SPACE, HAN_LATIN -> true;
    };
  }

  private static Glue.Gives gives(Box a, Box b) {
    if (b.lead() > 0 || a.kind() == CharClass.CLOSE) {
      return Glue.Gives.BRACKET;
    }
    return a.kind() == CharClass.STOP ? Glue.Gives.STOP : Glue.Gives.COMMA;
  }

  /** How much of a mark's white half the style keeps, in thousandths. */
  private int share(Box a, Box b) {
    return switch (rules.marks()) {
      case FULL, LINE_END_HALF -> 1000;
      case HALF -> 0;
      case KAIMING -> a.kind() == CharClass.STOP && b.lead() == 0 ? 1000 : 0;
    };
  }

  /**
   * White stands between Han and Latin letters or digits; none beside signs such as % or ① (JLREQ,
   * spacing of cl-12 and cl-13 to cl-19).
   */
  private static boolean hanLatin(Box a, Box b) {
    return (han(a, a.last()) && b.kind() == CharClass.LATIN)
        || (a.kind() == CharClass.LATIN && han(b, b.first()));
  }

  private static boolean han(Box box, int c) {
    return box.kind() == CharClass.HAN && Character.isLetter(c) || c == '〇';
  }

  /** Whether the gap takes part in even stretching. */
  private boolean even(Box a, Box b) {
    boolean fixed =
        rules.has(Rule.FIXED_AT_CONNECTORS) && (a.kind().connects() || b.kind().connects());
    return !fixed && !glued(a, b) && a.trait() != Box.Trait.ADDRESS && a.trait() != Box.Trait.SHRED;
  }

  private int penalty(Box a, Box b) {
    if (forbidden(a, b) || glued(a, b)) {
      return Glue.FORBIDDEN;
    }
    if (a.trait() == Box.Trait.SHRED) {
      return Prices.SHRED;
    }
    if (a.trait() == Box.Trait.ADDRESS) {
      return Prices.ADDRESS;
    }
    if (a.trait() == Box.Trait.TELEPHONE) {
      return Prices.TELEPHONE;
    }
    if (rules.has(Rule.UNITS_RATHER_JOIN) && measured(a, b)) {
      return Prices.UNIT;
    }
    return rules.has(Rule.LONG_MARKS_RATHER_INSIDE) && b.kind().isLong()
        ? Prices.LEADING_LONG_MARK
        : 0;
  }

  private static boolean measured(Box a, Box b) {
    boolean number = a.kind() == CharClass.LATIN && Character.isDigit(a.last());
    return (a.first() == '第' && Character.isDigit(b.first()))
        || (number && CharClasses.unit(b.first()));
  }

  /** Parts of one number: ￥680, 60%, 3–5, 60%–70%. */
  private boolean glued(Box a, Box b) {
    boolean prefix = a.kind() == CharClass.PREFIX && b.kind() == CharClass.LATIN;
    boolean sign = rules.has(Rule.SIGNS_JOIN) && (prefix || b.kind() == CharClass.SUFFIX);
    boolean range =
        rules.has(Rule.NUMBERS_WHOLE) && a.first() == '–' && Character.isDigit(b.first());
    return sign || range;
  }

  /** Whether a line may not break here because of what it would end or start with. */
  private boolean forbidden(Box a, Box b) {
    return (a.kind() == CharClass.OPEN && rules.has(Rule.OPENERS_END_NO_LINE))
        || (a.kind() == CharClass.SLASH && rules.has(Rule.SOLIDUS_ENDS_NO_LINE))
        || startsNone(b.kind());
  }

  private boolean startsNone(CharClass kind) {
    return switch (kind) {
      case CLOSE, COMMA, STOP -> rules.has(Rule.CLOSERS_START_NO_LINE);
      case MIDDOT -> rules.has(Rule.MIDDOT_STARTS_NO_LINE);
      case CONNECT -> rules.has(Rule.CONNECTOR_STARTS_NO_LINE);
      case SLASH -> rules.has(Rule.SOLIDUS_STARTS_NO_LINE);
      case DASH, ELLIPSIS -> rules.has(Rule.LONG_MARKS_START_NO_LINE);
      case HAN, LATIN, OPEN, PREFIX, SUFFIX -> false;
    };
  }
}
