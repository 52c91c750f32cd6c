package dev.duikai.compose;

import java.util.ArrayList;
import java.util.List;

/**
 * The white between neighbours and whether a line may break there: CLREQ 3.1.3 (line starts and
 * ends), 3.1.6 (meeting marks) and 3.2 (Han and Latin); GB/T 15834-2011 5.1.
 */
final class Spacing {

  private static final int NUMBER_AND_UNIT = 60;
  private static final int ADDRESS = 40;
  private static final int LEADING_LONG_MARK = 20;
  private static final int SHRED = 400;

  private final LineRules rules;

  private Spacing(LineRules rules) {
    this.rules = rules;
  }

  /** The glue between each two boxes. */
  static List<Glue> glues(List<Box> boxes, List<Blank> blankBefore, LineRules rules) {
    Spacing spacing = new Spacing(rules);
    List<Glue> glues = new ArrayList<>();
    for (int i = 0; i + 1 < boxes.size(); i++) {
      glues.add(spacing.between(boxes.get(i), boxes.get(i + 1), blankBefore.get(i + 1)));
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
    if (hanLatin(a, b)) {
      int white = a.em() * rules.hanLatin() / 1000;
      int most = a.em() * rules.hanLatinMost() / 1000;
      return new Glue(
          white, white / 2, Glue.Gives.HAN_LATIN, Math.max(0, most - white), even, penalty, false);
    }
    return new Glue(0, 0, Glue.Gives.NOTHING, 0, even, penalty, false);
  }

  private Glue blank(Box a, Box b, Blank blank) {
    int em = a.em();
    boolean latin = a.kind() == CharClass.LATIN && b.kind() == CharClass.LATIN;
    int natural = blank == Blank.FULL ? em : latin ? em / 4 : em / 2;
    int penalty = forbidden(a, b) ? Glue.FORBIDDEN : 0;
    return new Glue(natural, em / 8, Glue.Gives.SPACE, em / 4, true, penalty, true);
  }

  /** Two marks that meet share half a square; a single mark keeps its own (CLREQ 3.1.6). */
  private Glue marks(Box a, Box b, int penalty) {
    int half = Math.max(a.trail(), b.lead());
    boolean closesTwice = a.trail() > 0 && (b.kind().trailing() || b.kind() == CharClass.STOP);
    boolean opensTwice = b.lead() > 0 && a.kind() == CharClass.OPEN;
    int white = closesTwice || opensTwice ? 0 : half;
    Glue.Gives gives = gives(a, b);
    int natural = white * share(a, b) / 1000;
    return new Glue(natural, natural, gives, 0, even(a, b), penalty, false);
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

  private static boolean hanLatin(Box a, Box b) {
    return (a.kind() == CharClass.HAN && latinish(b)) || (latinish(a) && b.kind() == CharClass.HAN);
  }

  private static boolean latinish(Box box) {
    return box.kind() == CharClass.LATIN
        || box.kind() == CharClass.PREFIX
        || box.kind() == CharClass.SUFFIX;
  }

  /** Whether the gap takes part in even stretching. */
  private static boolean even(Box a, Box b) {
    return !fixed(a.kind())
        && !fixed(b.kind())
        && a.kind() != CharClass.PREFIX
        && b.kind() != CharClass.SUFFIX
        && a.trait() != Box.Trait.ADDRESS
        && a.trait() != Box.Trait.SHRED;
  }

  private static boolean fixed(CharClass kind) {
    return kind == CharClass.CONNECT || kind == CharClass.SLASH;
  }

  private int penalty(Box a, Box b) {
    if (forbidden(a, b) || glued(a, b)) {
      return Glue.FORBIDDEN;
    }
    if (a.trait() == Box.Trait.SHRED) {
      return SHRED;
    }
    if (a.trait() == Box.Trait.ADDRESS) {
      return ADDRESS;
    }
    boolean number = a.kind() == CharClass.LATIN && Character.isDigit(a.last());
    boolean ordinal = a.first() == '第' && Character.isDigit(b.first());
    if (ordinal || (number && CharClasses.unit(b.first()))) {
      return NUMBER_AND_UNIT;
    }
    boolean longMark = b.kind() == CharClass.DASH || b.kind() == CharClass.ELLIPSIS;
    return longMark ? LEADING_LONG_MARK : 0;
  }

  private static boolean glued(Box a, Box b) {
    boolean prefix = a.kind() == CharClass.PREFIX && b.kind() == CharClass.LATIN;
    boolean suffix = b.kind() == CharClass.SUFFIX;
    return prefix || suffix;
  }

  /** Whether a line may not break here because of what it would end or start with. */
  private boolean forbidden(Box a, Box b) {
    if (rules.level() == Level.NONE) {
      return false;
    }
    boolean end = a.kind() == CharClass.OPEN;
    boolean start =
        b.kind().trailing() || b.kind() == CharClass.MIDDOT || b.kind() == CharClass.CONNECT;
    if (rules.level().compareTo(Level.BASIC) >= 0) {
      start |= b.kind() == CharClass.SLASH;
    }
    if (rules.level().compareTo(Level.GB) >= 0) {
      end |= a.kind() == CharClass.SLASH;
    }
    if (rules.level() == Level.STRICT) {
      start |= b.kind() == CharClass.DASH || b.kind() == CharClass.ELLIPSIS;
    }
    return start || end;
  }
}
