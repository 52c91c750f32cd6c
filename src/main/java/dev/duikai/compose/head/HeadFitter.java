package dev.duikai.compose.head;

import dev.duikai.compose.Adjustment;
import dev.duikai.compose.SetLine;
import dev.duikai.compose.Typesetter;
import dev.duikai.compose.item.Piece;
import dev.duikai.compose.item.PlacedGlyph;
import dev.duikai.compose.rule.LineRules;
import dev.duikai.measure.Length;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fits head type into a width: the first size that goes in, squeezed inside its limit, on one line
 * or on several that are broken by sense (page-look section 4).
 */
final class HeadFitter {

  /** A line that fills less than this looks thin. */
  private static final double THIN = 0.62;

  private static final double VERY_THIN = 0.45;

  private static final int THIN_COST = 6;
  private static final int VERY_THIN_COST = 14;

  /** What a size costs that is smaller than the first, and one that is larger. */
  private static final int SMALLER = 6;

  private static final int LARGER = 2;

  /** No rule may squeeze further (page-look section 4). */
  private static final int NARROWEST = 880;

  /** A torn name, some 60 to the breaker, weighs as much as a grade of size. */
  private static final int SENSE_SHARE = 10;

  private final Typesetter typesetter;
  private final Map<Wanted, List<FittedLines>> known = new HashMap<>();
  private final Map<String, List<SenseBreaks.Break>> places = new HashMap<>();
  private final Map<Sized, Length> widths = new HashMap<>();

  /** What a fit depends on; the same head is asked for under several amounts of white. */
  private record Wanted(String text, HeadStyle style, Length width, int lines) {}

  /** What a width depends on; the same words are measured for spans of many widths. */
  private record Sized(String text, String face, Length size, LineRules rules) {}

  HeadFitter(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  /**
   * The forms with exactly this many lines: in the first size that goes in, then in larger ones,
   * each where the size below it would be thin; none if no size goes in.
   */
  List<FittedLines> fit(String text, HeadStyle style, Length width, int lines) {
    Wanted wanted = new Wanted(text, style, width, lines);
    return known.computeIfAbsent(
        wanted,
        key -> {
          List<FittedLines> sizes = new ArrayList<>();
          first(text, style, width, lines).ifPresent(sizes::add);
          sizes.addAll(larger(text, style, width, lines));
          return List.copyOf(sizes);
        });
  }

  private Optional<FittedLines> first(String text, HeadStyle style, Length width, int lines) {
    int price = 0;
    for (Length size : style.sizes()) {
      Optional<FittedLines> fitted = fit(text, style, size, width, lines, price);
      if (fitted.isPresent()) {
        return fitted;
      }
      price += SMALLER;
    }
    return Optional.empty();
  }

  private List<FittedLines> larger(String text, HeadStyle style, Length width, int lines) {
    List<FittedLines> larger = new ArrayList<>();
    Length below = style.sizes().getFirst();
    for (Length size : style.larger()) {
      double thin = THIN * width.units() * size.units() / below.units();
      fit(text, style, size, width, lines, LARGER * (larger.size() + 1))
          .filter(fitted -> fitted.squeeze() == 1000 && fitted.natural().units() < thin)
          .ifPresent(larger::add);
      below = size;
    }
    return larger;
  }

  private Optional<FittedLines> fit(
      String text, HeadStyle style, Length size, Length width, int lines, int price) {
    if (hopeless(text, style, size, width, lines)) {
      return Optional.empty();
    }
    Optional<HeadBreaker.Broken> broken =
        HeadBreaker.broken(
            text,
            places.computeIfAbsent(text, SenseBreaks::of),
            lines,
            part -> width(part, style, size).units());
    if (broken.isEmpty()) {
      return Optional.empty();
    }
    List<SetLine> set = new ArrayList<>();
    int widest = 0;
    for (String part : broken.get().lines()) {
      set.add(typesetter.oneLine(List.of(Piece.of(part, style.face(), size)), style.rules()));
      widest = Math.max(widest, width(part, style, size).units());
    }
    int squeeze = widest <= width.units() ? 1000 : (int) (1000L * width.units() / widest);
    if (squeeze < narrowest(style)) {
      return Optional.empty();
    }
    return Optional.of(
        finish(style, size, width, broken.get(), set, squeeze, Length.units(widest), price));
  }

  /**
   * Whether even lines of one width would be too wide, though blanks vanish and each break saves
   * two characters: known without a look for breaks.
   */
  private boolean hopeless(String text, HeadStyle style, Length size, Length width, int lines) {
    long saved = text.chars().filter(Character::isWhitespace).count() + 2L * (lines - 1);
    long least = (width(text, style, size).units() - saved * size.units()) / lines;
    return least * narrowest(style) > 1000L * width.units();
  }

  private static int narrowest(HeadStyle style) {
    return Math.max(NARROWEST, style.squeeze());
  }

  private Length width(String text, HeadStyle style, Length size) {
    return widths.computeIfAbsent(
        new Sized(text, style.face(), size, style.rules()),
        key -> typesetter.width(List.of(Piece.of(text, style.face(), size)), style.rules()));
  }

  private FittedLines finish(
      HeadStyle style,
      Length size,
      Length width,
      HeadBreaker.Broken broken,
      List<SetLine> set,
      int squeeze,
      Length widest,
      int price) {
    List<String> texts = broken.lines();
    int tracking = squeeze == 1000 ? tracking(style, size, width, texts) : 0;
    OpticalEdges edges = new OpticalEdges(typesetter, squeeze);
    List<SetLine> lines = new ArrayList<>();
    List<Length> widths = new ArrayList<>();
    for (int i = 0; i < set.size(); i++) {
      int natural = width(texts.get(i), style, size).units();
      int gaps = set.get(i).glyphs().size() - 1;
      Length whole = Length.units((int) ((long) natural * squeeze / 1000) + tracking * gaps);
      OpticalEdges.Trimmed seen = edges.trim(spread(set.get(i), squeeze, tracking), whole);
      lines.add(seen.line());
      widths.add(seen.width());
    }
    int thin = thin(widths, width) * lines.size();
    int sense = broken.cost() / SENSE_SHARE;
    int cost = price + (squeeze < 1000 ? 2 : 0) + thin + 4 * (lines.size() - 1) + sense;
    return new FittedLines(style.face(), size, squeeze, lines, widths, widest, cost);
  }

  /** Letter-space for a short head that would look thin. */
  private int tracking(HeadStyle style, Length size, Length width, List<String> texts) {
    String text = texts.getFirst();
    if (texts.size() > 1 || text.length() > 8 || text.length() < 2 || style.tracking() == 0) {
      return 0;
    }
    int natural = width(text, style, size).units();
    int wanted = (int) (THIN * width.units()) - natural;
    int most = size.units() * style.tracking() / 1000;
    return Math.max(0, Math.min(most, wanted / (text.length() - 1)));
  }

  private static int thin(List<Length> widths, Length width) {
    int widest = widths.stream().mapToInt(Length::units).max().orElse(0);
    double fill = (double) widest / width.units();
    return fill < VERY_THIN ? VERY_THIN_COST : fill < THIN ? THIN_COST : 0;
  }

  private static SetLine spread(SetLine line, int squeeze, int tracking) {
    List<PlacedGlyph> glyphs = new ArrayList<>();
    int n = 0;
    for (PlacedGlyph glyph : line.glyphs()) {
      int x = (int) ((long) glyph.x() * squeeze / 1000) + tracking * n++;
      glyphs.add(new PlacedGlyph(glyph.face(), glyph.size(), glyph.glyph(), x, glyph.text()));
    }
    return new SetLine(glyphs, Adjustment.SOLID);
  }
}
