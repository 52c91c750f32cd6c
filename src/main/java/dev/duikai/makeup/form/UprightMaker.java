package dev.duikai.makeup.form;

import dev.duikai.compose.Typesetter;
import dev.duikai.compose.head.HeadPart;
import dev.duikai.compose.head.HeadStyle;
import dev.duikai.compose.head.HeadText;
import dev.duikai.compose.head.UprightHead;
import dev.duikai.compose.head.UprightRun;
import dev.duikai.compose.head.UprightSetter;
import dev.duikai.compose.item.Piece;
import dev.duikai.compose.item.PlacedGlyph;
import dev.duikai.compose.rule.LineRules;
import dev.duikai.copy.Story;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.type.HeadForm;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets the heads of stories upright in the styles of the rules: main 32 to 36 points, kicker and
 * deck 16 (page-look section 4). A byline stands in a line of its own over the legs.
 */
public final class UprightMaker {

  /** An upright head is a spice: it is taken where it closes the page better than others. */
  static final int COST = 8;

  private static final int NARROWEST = 3;
  private static final int WIDEST = 6;
  private static final Length LARGEST = Length.points(36);
  private static final List<Length> MAIN = List.of(LARGEST, Length.points(32));

  /** White above and below an upright head: one character of it each. */
  private static final int MOST_WHITE = 2;

  /** How far its characters may stand apart, hundredths of their size, themselves among them. */
  private static final int SPREAD = 125;

  private static final Length SIDE = Length.points(16);

  private final Rules rules;
  private final Grid grid;
  private final Typesetter typesetter;
  private final UprightSetter setter;

  public UprightMaker(Rules rules, Typesetter typesetter) {
    this.rules = rules;
    this.grid = rules.grid();
    this.typesetter = typesetter;
    this.setter = new UprightSetter(typesetter);
  }

  /** Whether a portion's head may stand upright at a measure at all. */
  static boolean possible(Portion portion, Measure measure) {
    Story story = portion.story();
    boolean brief = portion.head().codePointCount(0, portion.head().length()) <= UprightSetter.MOST;
    boolean plain =
        portion.storyClass().box().isEmpty()
            && portion.storyClass().label().isEmpty()
            && story.label().isEmpty()
            && story.series().isEmpty();
    boolean whole = !portion.tail() && portion.stay().isEmpty();
    return brief
        && plain
        && whole
        && !measure.broken()
        && measure.columns() >= NARROWEST
        && measure.columns() <= WIDEST;
  }

  /** Lines of the grid that a byline takes over the legs. */
  static int bylineRows(Portion portion) {
    return portion.story().byline().isPresent() ? 1 : 0;
  }

  /**
   * The upright head beside so many lines of text and pictures; none beside so many that it would
   * be lost in white.
   */
  public Optional<UprightHead> head(Portion portion, HeadForm form, int lines) {
    int type = portion.head().codePointCount(0, portion.head().length()) * LARGEST.units();
    int most = type * SPREAD / 100 + MOST_WHITE * LARGEST.units();
    if (lines * grid.pitch().units() > most) {
      return Optional.empty();
    }
    Story story = portion.story();
    List<HeadText> parts = new ArrayList<>();
    story
        .kicker()
        .ifPresent(text -> parts.add(part(HeadPart.KICKER, List.of(text), font(form.kicker()))));
    parts.add(part(HeadPart.MAIN, List.of(portion.head()), rules.style(form.main()).font()));
    if (!story.deck().isEmpty()) {
      parts.add(part(HeadPart.DECK, story.deck(), font(form.deck())));
    }
    Length height = grid.pitch().times(lines + bylineRows(portion));
    return setter
        .head(parts, MAIN, SIDE, grid.spanWidth(1), height)
        .map(head -> story.byline().map(text -> with(head, text, form)).orElse(head));
  }

  private static HeadText part(HeadPart part, List<String> lines, String font) {
    return new HeadText(part, lines, HeadStyle.line(font, SIDE));
  }

  private String font(Optional<String> style) {
    return style.map(name -> rules.style(name).font()).orElse(rules.body().font());
  }

  /** The byline flush with the text's first character, in the line over the legs. */
  private UprightHead with(UprightHead head, String text, HeadForm form) {
    Length left = grid.spanWidth(1).plus(grid.gutter());
    Piece piece = Piece.of(text, font(form.byline()), grid.body());
    List<PlacedGlyph> glyphs =
        typesetter.oneLine(List.of(piece), LineRules.head()).glyphs().stream()
            .map(g -> {
              int x = g.x() + left.units() + 2 * grid.body().units();
              return new PlacedGlyph(g.face(), g.size(), g.glyph(), x, g.text());
            })
            .toList();
    Length baseline = grid.pitch().minus(grid.body()).scaled(0.5).plus(grid.body().scaled(0.88));
    List<UprightRun> runs = new ArrayList<>(head.runs());
    runs.add(new UprightRun(HeadPart.BYLINE, false, glyphs, baseline, grid.body(), 1000));
    return new UprightHead(runs, head.mainSize(), head.cost());
  }
}
