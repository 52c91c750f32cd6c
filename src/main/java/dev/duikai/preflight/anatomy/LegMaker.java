package dev.duikai.preflight.anatomy;

import dev.duikai.measure.Length;
import dev.duikai.preflight.line.BodyType;
import dev.duikai.preflight.line.Tally;
import dev.duikai.preflight.line.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts the lines of a story into its legs as they are painted. */
final class LegMaker {

  /** Share of the pitch by which the parts of one line may stand off each other. */
  private static final double SAME_LINE = 0.3;

  private static final double INDENT = 1.2;
  private static final int ALIKE = 300;

  /** A stretched blank of a square (U+3000) is narrower, in em; a gutter is wider. */
  private static final double BLANK = 1.25;

  private final BodyType body;
  private final List<List<LegLine>> legs = new ArrayList<>();

  LegMaker(BodyType body) {
    this.body = body;
  }

  boolean isEmpty() {
    return legs.isEmpty();
  }

  Optional<TextLine> last() {
    return isEmpty() ? Optional.empty() : Optional.of(legs.getLast().getLast().parts().getLast());
  }

  void add(LegLine.Kind kind, TextLine line) {
    LegLine set = new LegLine(kind, List.of(line), false, false);
    if (legs.isEmpty() || turns(line)) {
      legs.add(new ArrayList<>(List.of(set)));
      return;
    }
    List<LegLine> leg = legs.getLast();
    if (besides(leg.getLast(), line) && kind == leg.getLast().kind()) {
      leg.set(leg.size() - 1, leg.getLast().with(line));
    } else {
      leg.add(set);
    }
  }

  private boolean besides(LegLine before, TextLine line) {
    return Math.abs(line.baseline().minus(before.baseline()).units())
            < SAME_LINE * body.pitch().units()
        && line.left().compareTo(before.parts().getLast().right().minus(body.size())) > 0;
  }

  /** Whether a line goes up again or stands beside the leg. */
  private boolean turns(TextLine line) {
    List<LegLine> leg = legs.getLast();
    int step = line.baseline().minus(leg.getLast().baseline()).units();
    if (step < -SAME_LINE * body.pitch().units()) {
      return true;
    }
    Length left = leg.stream().map(LegLine::left).min(Length::compareTo).orElseThrow();
    Length right =
        leg.stream().map(l -> l.parts().getLast().right()).max(Length::compareTo).orElseThrow();
    boolean apart = line.left().compareTo(right) >= 0 || line.right().compareTo(left) <= 0;
    boolean beside = step < SAME_LINE * body.pitch().units();
    boolean near = line.left().minus(right).units() < BLANK * body.size().units();
    return apart && !(beside && (leg.size() > 1 || near));
  }

  List<Leg> legs() {
    int width = 0;
    List<Leg> made = new ArrayList<>();
    Tally widths = widths(LegMaker::endsWithWord);
    if (widths.isEmpty()) {
      widths = widths(LegLine::isText);
    }
    if (!widths.isEmpty()) {
      width = exact(full(widths));
    }
    for (List<LegLine> leg : legs) {
      made.add(leg(leg, width));
    }
    return closed(made);
  }

  private static int width(LegLine line) {
    return line.parts().getLast().right().minus(line.left()).units();
  }

  private Tally widths(Predicate<LegLine> counted) {
    Tally widths = new Tally(ALIKE);
    legs.stream().flatMap(List::stream).filter(counted).forEach(line -> widths.add(width(line), 1));
    return widths;
  }

  /** A mark at the end of a line has white in its square that stands outside the measure. */
  private static boolean endsWithWord(LegLine line) {
    String text = line.text();
    return line.isText() && !text.isEmpty() && word(text.codePointBefore(text.length()));
  }

  /**
   * The most frequent width, unless that is the one of indented lines and some line is as much
   * wider. Where no width comes twice, all but the widest are those of first and last lines.
   */
  private int full(Tally widths) {
    int most = widths.most();
    if (widths.count(most) == 1) {
      return widths.longest();
    }
    int unindented = most + 2 * body.size().units();
    return widths.count(unindented) > 0 ? unindented : most;
  }

  /** The width of a line that is nearly as wide. */
  private int exact(int rough) {
    return legs.stream()
        .flatMap(List::stream)
        .filter(LegLine::isText)
        .mapToInt(LegMaker::width)
        .filter(width -> Math.abs(width - rough) <= ALIKE)
        .findFirst()
        .orElse(rough);
  }

  private Leg leg(List<LegLine> lines, int usual) {
    Tally lefts = new Tally(ALIKE);
    for (LegLine line : lines) {
      if (line.isText() && Math.abs(width(line) - usual) <= 2 * ALIKE) {
        lefts.add(line.left().units(), 1);
      }
    }
    int left = lefts.isEmpty() ? leftmost(lines) : nearest(lines, lefts.most());
    return new Leg(Length.units(left), Length.units(left + usual), lines);
  }

  /** Where lines begin that don't open with a mark, which may hang out of the measure. */
  private static int leftmost(List<LegLine> lines) {
    List<LegLine> words = lines.stream().filter(LegMaker::beginsWithWord).toList();
    return (words.isEmpty() ? lines : words)
        .stream().mapToInt(line -> line.left().units()).min().orElseThrow();
  }

  private static boolean beginsWithWord(LegLine line) {
    return line.isText() && !line.text().isEmpty() && word(line.text().codePointAt(0));
  }

  private static boolean word(int character) {
    return Character.isLetterOrDigit(character);
  }

  private static int nearest(List<LegLine> lines, int rough) {
    return lines.stream()
        .mapToInt(line -> line.left().units())
        .filter(left -> Math.abs(left - rough) <= ALIKE)
        .findFirst()
        .orElse(rough);
  }

  /** With the beginnings and ends of paragraphs, which go on from leg to leg. */
  private List<Leg> closed(List<Leg> made) {
    List<Leg> done = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      Leg leg = made.get(i);
      List<LegLine> lines = new ArrayList<>();
      for (int j = 0; j < leg.lines().size(); j++) {
        LegLine line = leg.lines().get(j);
        boolean more = j + 1 < leg.lines().size();
        boolean end = !more && i + 1 == made.size();
        Leg nextLeg = more ? leg : made.get(Math.min(i + 1, made.size() - 1));
        LegLine next = more ? leg.lines().get(j + 1) : nextLeg.first();
        lines.add(line.in(opens(leg, line), end || opens(nextLeg, next) || !line.isText()));
      }
      done.add(new Leg(leg.left(), leg.right(), lines));
    }
    return done;
  }

  private boolean opens(Leg leg, LegLine line) {
    return !line.isText() || line.left().minus(leg.left()).units() > INDENT * body.size().units();
  }
}
