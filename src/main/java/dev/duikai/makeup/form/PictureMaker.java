package dev.duikai.makeup.form;

import dev.duikai.art.ArtShelf;
import dev.duikai.art.file.ArtInfo;
import dev.duikai.compose.Composed;
import dev.duikai.compose.SetLine;
import dev.duikai.compose.Typesetter;
import dev.duikai.compose.item.Piece;
import dev.duikai.compose.rule.Setting;
import dev.duikai.copy.PictureRef;
import dev.duikai.grammar.PictureRules;
import dev.duikai.grammar.Rules;
import dev.duikai.measure.Grid;
import dev.duikai.measure.LegDivision;
import dev.duikai.measure.Length;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the ways in which a portion's pictures can stand in a block (page-look section 6). */
final class PictureMaker {

  /** Cells that the first picture of a page should cover. */
  private static final int DOMINANT = 66;

  /** Cells beyond which a picture crowds the copy out. */
  private static final int MOST = 150;

  private static final int LINE_OFF = 2;

  private final Rules rules;
  private final Grid grid;
  private final Typesetter typesetter;
  private final Styles styles;
  private final ArtShelf art;

  PictureMaker(Rules rules, Typesetter typesetter, Styles styles, ArtShelf art) {
    this.rules = rules;
    this.grid = rules.grid();
    this.typesetter = typesetter;
    this.styles = styles;
    this.art = art;
  }

  /** The arrangements over legs; none where the pictures do not go into this division. */
  List<Arrangement> arrangements(Portion portion, LegDivision division) {
    List<PictureRef> pictures = portion.tail() ? List.of() : portion.story().pictures();
    if (pictures.isEmpty()) {
      return List.of(Arrangement.none(division.legs()));
    }
    if (pictures.size() > 1) {
      return row(pictures, division, 1);
    }
    List<Arrangement> all = new ArrayList<>();
    for (String place : rules.pictures().places()) {
      if (place.equals("right-legs")) {
        for (int legs = 1; legs < division.legs(); legs++) {
          all.addAll(rightLegs(pictures.getFirst(), division, legs));
        }
      } else {
        all.addAll(row(pictures, division, 1));
      }
    }
    return all;
  }

  /** Pictures side by side over the whole width, with white lines after them. */
  public List<Arrangement> row(List<PictureRef> pictures, LegDivision division, int white) {
    int n = pictures.size();
    Length gutter = grid.gutter();
    Length width = Length.units((division.width().units() - (n - 1) * gutter.units()) / n);
    List<Arrangement> all = new ArrayList<>();
    for (int lines : heights(pictures.getFirst(), width)) {
      List<PicturePlace> places = new ArrayList<>();
      int depth = 0;
      for (int i = 0; i < n; i++) {
        Length x = width.plus(gutter).times(i);
        PicturePlace place =
            new PicturePlace(pictures.get(i), x, width, 0, lines, caption(pictures.get(i), width));
        depth = Math.max(depth, place.depth());
        places.add(place);
      }
      int cost = off(pictures.getFirst(), width, lines) + small(width, lines) + 1;
      List<Integer> taken = Collections.nCopies(division.legs(), 0);
      all.add(new Arrangement(places, depth + white, taken, Notch.NONE, false, cost));
    }
    return all;
  }

  private List<Arrangement> rightLegs(PictureRef picture, LegDivision division, int legs) {
    int first = division.legs() - legs;
    Length x = division.legX(first);
    Length width = division.width().minus(x);
    List<SetLine> caption = caption(picture, width);
    List<Arrangement> all = new ArrayList<>();
    for (int lines : heights(picture, width)) {
      PicturePlace place = new PicturePlace(picture, x, width, 0, lines, caption);
      int cost = off(picture, width, lines) + small(width, lines);
      all.add(
          new Arrangement(
              List.of(place),
              0,
              taken(division, first, place.depth() + 1),
              Notch.NONE,
              false,
              cost));
      all.add(
          new Arrangement(
              List.of(place), 0, taken(division, first, place.depth()), Notch.NONE, true, cost));
    }
    return all;
  }

  private static List<Integer> taken(LegDivision division, int first, int lines) {
    List<Integer> taken = new ArrayList<>();
    for (int leg = 0; leg < division.legs(); leg++) {
      taken.add(leg < first ? 0 : lines);
    }
    return taken;
  }

  /** The heights in lines that cropping allows, the uncropped first. */
  List<Integer> heights(PictureRef picture, Length width) {
    PictureRules limits = rules.pictures();
    int columns = Math.round((float) width.units() / grid.spanWidth(1).units());
    int natural = natural(picture, width);
    boolean gives = rules.fill().contains("picture");
    int give = gives ? Math.max(1, natural * limits.crop() / 1000) : 0;
    List<Integer> heights = new ArrayList<>();
    for (int step = 0; step <= give; step++) {
      for (int sign = 1; sign >= (step == 0 ? 1 : -1); sign -= 2) {
        int lines = natural + sign * step;
        if (columns <= limits.columns().to() && limits.lines().contains(lines)) {
          heights.add(lines);
        }
      }
    }
    return heights;
  }

  /** A picture of n lines is a line's white less high than n lines (page-look section 6). */
  private int natural(PictureRef picture, Length width) {
    ArtInfo info = art.info(picture.file());
    double height = (double) width.units() * info.height() / info.width();
    double white = grid.pitch().units() - styles.body().units();
    return Math.max(1, (int) Math.round((height + white) / grid.pitch().units()));
  }

  private int off(PictureRef picture, Length width, int lines) {
    return LINE_OFF * Math.abs(lines - natural(picture, width));
  }

  private int small(Length width, int lines) {
    int columns = Math.round((float) width.units() / grid.spanWidth(1).units());
    int cells = columns * lines;
    if (cells > MOST) {
      return (cells - MOST) / 6;
    }
    return cells >= DOMINANT ? 0 : (DOMINANT - cells) / 4 + 3;
  }

  /** The caption with the credit at its right end. */
  List<SetLine> caption(PictureRef picture, Length width) {
    String text = picture.caption().orElse("");
    String credit = picture.credit().orElse("");
    if (text.isEmpty() && credit.isEmpty()) {
      return List.of();
    }
    Styles.Voicing caption = voicing(rules.pictures().caption());
    Styles.Voicing by = voicing(rules.pictures().credit());
    Setting setting =
        new Setting(
            width,
            Length.ZERO,
            Setting.Align.JUSTIFIED,
            styles.lineRules(rules.pictures().caption()),
            caption.size());
    List<Piece> credits =
        credit.isEmpty() ? List.of() : List.of(Piece.of(credit, by.face(), by.size()));
    Composed composed =
        text.isEmpty()
            ? typesetter.compose(credits, setting)
            : typesetter.compose(
                List.of(Piece.of(text, caption.face(), caption.size())), credits, setting);
    return composed.lines(composed.natural());
  }

  private Styles.Voicing voicing(String style) {
    return styles.or(style, "kai");
  }
}
