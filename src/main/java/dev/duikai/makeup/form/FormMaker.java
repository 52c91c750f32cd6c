package dev.duikai.makeup.form;

import dev.duikai.art.ArtShelf;
import dev.duikai.compose.Typesetter;
import dev.duikai.compose.head.HeadBlock;
import dev.duikai.compose.head.HeadFrame;
import dev.duikai.compose.head.UprightHead;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.story.PictureUse;
import dev.duikai.grammar.type.BoxStyle;
import dev.duikai.grammar.type.HeadForm;
import dev.duikai.grammar.type.HeadPlace;
import dev.duikai.makeup.fill.Top;
import dev.duikai.measure.Grid;
import dev.duikai.measure.LegDivision;
import dev.duikai.measure.Length;
import dev.duikai.measure.Measure;
import dev.duikai.measure.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes all forms in which a portion can stand on the page, with really set type. */
public final class FormMaker {

  /** The class of a story in the ear, whose box has a height that is given. */
  public static final String EAR = "ear";

  /** Price of a line that finds no place; above all else that a page may cost. */
  private static final int CUT_LINE = 12;

  /** A short leg that is no base column shows more. */
  private static final int BROKEN_RAGGED = 10;

  /** The price of what the rules never want. */
  private static final int NEVER = 10_000;

  private static final int HEAD_SPACE = 2;
  private static final int EAR_SPACE = 8;

  /** A brief that goes on in the next leg: each is best read in one. */
  private static final int DIVIDED_BRIEF = 24;

  /** Lines of a band: a white one, two reversed, a white one (page-look section 5). */
  private static final int BAND_ROWS = 4;

  private final Rules rules;
  private final Grid grid;
  private final GalleyMaker galleys;
  private final HeadMaker heads;
  private final UprightMaker uprights;
  private final PictureMaker pictures;
  private final LegDepths depths;
  private final Map<Length, List<Galley>> cache = new HashMap<>();
  private final Map<HeadPlacing, List<Headed>> headCache = new HashMap<>();
  private final List<String> faces = new ArrayList<>();
  private int widestGap = GalleyMaker.USUAL_GAP;

  public FormMaker(Rules rules, Typesetter typesetter, Styles styles, ArtShelf art) {
    this.rules = rules;
    this.grid = rules.grid();
    this.galleys = new GalleyMaker(typesetter, styles);
    this.heads = new HeadMaker(rules, typesetter);
    this.uprights = new UprightMaker(rules, typesetter);
    this.pictures = new PictureMaker(rules, typesetter, styles, art);
    this.depths = new LegDepths(rules.pictures().under(), taboo("ragged-leg"));
    rules.type().values().stream().map(s -> s.font()).distinct().forEach(faces::add);
  }

  /** All forms of a portion; looser lines are set only where it has none without. */
  public List<StoryForm> forms(Portion portion) {
    headCache.clear();
    List<StoryForm> usual = forms(portion, GalleyMaker.USUAL_GAP);
    return usual.isEmpty() ? forms(portion, GalleyMaker.WIDE_GAP) : usual;
  }

  private List<StoryForm> forms(Portion portion, int gap) {
    cache.clear();
    widestGap = gap;
    List<StoryForm> forms = new ArrayList<>();
    for (Measure measure : portion.storyClass().measures()) {
      if (measure.columns() <= grid.columns()) {
        for (Optional<BoxStyle> box : boxes(portion)) {
          forms.addAll(forms(portion, measure, box, Notch.NONE));
        }
        forms.addAll(upright(portion, measure));
      }
    }
    return forms;
  }

  /** The boxes in which a portion can stand; none is one of them unless its class has its own. */
  private List<Optional<BoxStyle>> boxes(Portion portion) {
    List<Optional<BoxStyle>> boxes = new ArrayList<>();
    boxes.add(portion.storyClass().box().map(rules.boxes()::get));
    if (portion.ends() && !portion.tail()) {
      portion
          .storyClass()
          .mayBox()
          .forEach(name -> boxes.add(Optional.of(rules.boxes().get(name))));
    }
    return boxes;
  }

  /** Lines that each leg of a portion's text takes at a measure, without its head. */
  public int depth(Portion portion, Measure measure) {
    Length leg = grid.divide(measure).legWidth();
    return Math.ceilDiv(galleys.galley(portion, leg).natural(), measure.legs());
  }

  /** The forms whose text stands round one of these corners, in legs of one column. */
  public Map<Notch, List<StoryForm>> round(Portion portion, List<Notch> notches) {
    headCache.clear();
    cache.clear();
    widestGap = GalleyMaker.USUAL_GAP;
    Map<Notch, List<StoryForm>> forms = new LinkedHashMap<>();
    notches.forEach(notch -> forms.put(notch, round(portion, notch)));
    return forms;
  }

  private List<StoryForm> round(Portion portion, Notch notch) {
    List<StoryForm> forms = new ArrayList<>();
    for (Measure measure : portion.storyClass().measures()) {
      if (measure.columns() <= grid.columns()
          && !measure.broken()
          && notch.within(measure.columns())) {
        forms.addAll(forms(portion, measure, Optional.empty(), notch));
      }
    }
    return forms;
  }

  private List<StoryForm> forms(
      Portion portion, Measure measure, Optional<BoxStyle> box, Notch notch) {
    Length inset = box.map(b -> b.inset().at(grid.body())).orElse(Length.ZERO);
    Length width = grid.spanWidth(measure.columns()).minus(inset.times(2));
    LegDivision division = LegDivision.of(width, measure.legs(), grid.body(), grid.gutter());
    boolean alone =
        portion.storyClass().picture() == PictureUse.ALONE
            && !portion.story().pictures().isEmpty()
            && !portion.tail();
    List<Headed> tops = heads(portion, measure, width, alone, box.isPresent());
    List<Arrangement> arrangements =
        alone
            ? pictures.row(portion.story().pictures(), division, 0)
            : pictures.arrangements(portion, division);
    List<StoryForm> forms = new ArrayList<>();
    for (Galley galley : galleys(portion, division)) {
      BlockFrame frame = new BlockFrame(portion, measure, division, inset, box, galley, alone);
      for (Arrangement arrangement : arrangements) {
        if (notch.none() || !arrangement.filled()) {
          Arrangement round = arrangement.round(notch);
          depths.of(frame, round).forEach(text -> add(forms, frame, round, text, tops));
        }
      }
    }
    return forms;
  }

  private List<Galley> galleys(Portion portion, LegDivision division) {
    return cache.computeIfAbsent(division.legWidth(), w -> galleys.galleys(portion, w, widestGap));
  }

  /** The forms whose head stands upright in the first column, beside the legs (竖题). */
  private List<StoryForm> upright(Portion portion, Measure measure) {
    Optional<HeadForm> named =
        headForms(portion).stream().filter(f -> f.places().contains(HeadPlace.LEFT)).findFirst();
    if (named.isEmpty() || !UprightMaker.possible(portion, measure)) {
      return List.of();
    }
    int legs = measure.legs() - 1;
    Length width = grid.spanWidth(legs);
    LegDivision division = LegDivision.of(width, legs, grid.body(), grid.gutter());
    Length beside = grid.spanWidth(1).plus(grid.gutter());
    List<Arrangement> arrangements = pictures.arrangements(portion, division);
    List<StoryForm> forms = new ArrayList<>();
    for (Galley galley : galleys(portion, division)) {
      BlockFrame frame =
          new BlockFrame(portion, measure, division, beside, Optional.empty(), galley, false);
      arrangements.forEach(arrangement -> beside(forms, frame, arrangement, named.get()));
    }
    return forms;
  }

  private void beside(
      List<StoryForm> forms, BlockFrame frame, Arrangement arrangement, HeadForm form) {
    for (LegText text : depths.of(frame, arrangement)) {
      uprights
          .head(frame.portion(), form, arrangement.above() + text.depth())
          .ifPresent(head -> forms.add(beside(frame, arrangement, text, form, head)));
    }
  }

  private StoryForm beside(
      BlockFrame frame, Arrangement arrangement, LegText text, HeadForm form, UprightHead head) {
    int white = Math.max(1, rules.page().betweenStories());
    int first = white + UprightMaker.bylineRows(frame.portion());
    int lines = first + arrangement.above() + text.depth();
    int size = head.mainSize().units() / 1000;
    return new StoryForm(
        frame.portion(),
        frame.measure(),
        lines,
        Optional.empty(),
        white,
        Length.ZERO,
        legs(frame, arrangement, text, first + arrangement.above()),
        placed(frame, arrangement, first),
        Optional.empty(),
        new Top(0, lines, size, faces.indexOf(heads.face(form)), 1, true),
        cost(frame, arrangement, text, UprightMaker.COST + head.cost()),
        frame.galley(),
        text.cut(),
        Optional.of(head));
  }

  /** What the white and the size of a head depend on. */
  private record HeadPlacing(Length width, boolean boxed) {}

  /** A head form as it is set. */
  private record Headed(HeadForm form, HeadBlock block) {}

  private List<Headed> heads(
      Portion portion, Measure measure, Length width, boolean alone, boolean boxed) {
    return headCache.computeIfAbsent(
        new HeadPlacing(width, boxed), key -> set(portion, measure.columns(), width, alone, boxed));
  }

  private List<Headed> set(
      Portion portion, int columns, Length width, boolean alone, boolean boxed) {
    List<Headed> all = new ArrayList<>();
    HeadFrame frame = HeadFrame.stacked(grid.pitch(), grid.body());
    if (alone || boxed) {
      frame = frame.withTop(Length.points(4));
    }
    List<Headed> outside = new ArrayList<>();
    List<HeadForm> above =
        headForms(portion).stream().filter(f -> f.places().contains(HeadPlace.ABOVE)).toList();
    for (HeadForm form : above) {
      int most = portion.storyClass().name().equals(EAR) ? EAR_SPACE : headSpace();
      for (int extra = 0; extra <= most; extra++) {
        for (HeadBlock block : heads.heads(portion, form, columns, width, frame.withExtra(extra))) {
          (form.lines().contains(block.rows()) ? all : outside).add(new Headed(form, block));
        }
      }
    }
    return all.isEmpty() ? outside : all;
  }

  /** Lines of white that a head may take besides its own, where head space may give. */
  private int headSpace() {
    return rules.fill().contains("head-space") ? HEAD_SPACE : 0;
  }

  /** A brief that stands alone takes the small head in place of one that runs in. */
  private List<HeadForm> headForms(Portion portion) {
    List<HeadForm> named =
        portion.storyClass().heads().stream()
            .map(rules.heads()::get)
            .filter(form -> !form.runIn())
            .toList();
    return named.isEmpty()
        ? rules.heads().values().stream().filter(f -> f.name().equals("small")).toList()
        : named;
  }

  /** All forms of a panel of briefs: no head, but a band over its legs. */
  public List<StoryForm> panel(Portion panel, Optional<BoxStyle> box) {
    Length inset = box.map(b -> b.inset().at(grid.body())).orElse(Length.ZERO);
    int pad = box.map(BoxStyle::pad).orElse(0);
    int band = panel.band().isPresent() ? BAND_ROWS : Math.max(pad, 1);
    List<StoryForm> forms = new ArrayList<>();
    for (Measure measure : panel.storyClass().measures()) {
      Length width = grid.spanWidth(measure.columns()).minus(inset.times(2));
      LegDivision division = LegDivision.of(width, measure.legs(), grid.body(), grid.gutter());
      Galley galley = galleys.galley(panel, division.legWidth());
      BlockFrame frame = new BlockFrame(panel, measure, division, inset, box, galley, false);
      Arrangement plain = Arrangement.none(measure.legs());
      for (LegText text : depths.of(frame, plain)) {
        forms.add(
            new StoryForm(
                panel,
                measure,
                band + text.depth() + pad,
                Optional.empty(),
                0,
                inset,
                legs(frame, plain, text, band),
                List.of(),
                box,
                Top.CLOSED,
                text.cut().cost() + DIVIDED_BRIEF * text.dividing(panel),
                galley,
                text.cut(),
                Optional.empty()));
      }
    }
    return forms;
  }

  private void add(
      List<StoryForm> forms,
      BlockFrame frame,
      Arrangement arrangement,
      LegText text,
      List<Headed> tops) {
    for (Headed head : tops) {
      forms.add(form(frame, arrangement, text, head));
    }
  }

  private StoryForm form(BlockFrame frame, Arrangement arrangement, LegText text, Headed head) {
    int pad = frame.box().map(BoxStyle::pad).orElse(0);
    int white = frame.alone() ? rules.page().betweenStories() : 0;
    int headRows = head.block().rows();
    int headLine = frame.alone() ? pad + white + arrangement.above() : pad;
    int picturesLine = frame.alone() ? pad + white : pad + headRows;
    int legsLine = pad + white + headRows + arrangement.above();
    int lines = legsLine + text.depth() + pad;
    return new StoryForm(
        frame.portion(),
        frame.measure(),
        lines,
        Optional.of(head.block()),
        headLine,
        frame.inset(),
        legs(frame, arrangement, text, legsLine),
        placed(frame, arrangement, picturesLine),
        frame.box(),
        top(frame, headLine, head),
        cost(frame, arrangement, text, head.block().cost()),
        frame.galley(),
        text.cut(),
        Optional.empty());
  }

  private static List<LegPlace> legs(
      BlockFrame frame, Arrangement arrangement, LegText text, int line) {
    List<LegPlace> legs = new ArrayList<>();
    for (int i = 0; i < text.capacities().length; i++) {
      int taken = arrangement.filled() ? 0 : arrangement.taken().get(i);
      Length x = frame.inset().plus(frame.division().legX(i));
      legs.add(new LegPlace(x, frame.division().legWidth(), line + taken, text.capacities()[i]));
    }
    return legs;
  }

  private static List<PicturePlace> placed(BlockFrame frame, Arrangement arrangement, int line) {
    List<PicturePlace> places = new ArrayList<>();
    for (PicturePlace p : arrangement.pictures()) {
      Length x = p.x().plus(frame.inset());
      places.add(
          new PicturePlace(p.picture(), x, p.width(), p.line() + line, p.lines(), p.caption()));
    }
    return places;
  }

  /** The price of a taboo that a form can break; nothing where the rules do not name it. */
  private int taboo(String id) {
    return rules.taboos().of(id).never() ? NEVER : rules.taboos().of(id).value();
  }

  private Top top(BlockFrame frame, int headLine, Headed head) {
    int size = head.block().mainSize().units() / 1000;
    int face = faces.indexOf(heads.face(head.form()));
    int lines = head.block().mainLines();
    return frame.box().isPresent()
        ? Top.closed(size, face, lines)
        : new Top(headLine, head.block().rows(), size, face, lines, false);
  }

  private int cost(BlockFrame frame, Arrangement arrangement, LegText text, int headCost) {
    int cost = frame.galley().cost() + text.cut().cost() + arrangement.cost() + headCost;
    Measure measure = frame.measure();
    if (measure.broken()) {
      cost += taboo("broken-measure");
    }
    if (measure.broken() && text.cut().shortLegs() > 0) {
      cost += BROKEN_RAGGED;
    }
    if (measure.columns() == 1) {
      cost += 3;
    }
    if (frame.box().isPresent() && frame.portion().storyClass().box().isEmpty()) {
      cost += taboo("box-used");
    }
    if (frame.portion().stay().filter(stay -> stay.label().isEmpty()).isPresent()) {
      cost += CUT_LINE * Math.max(0, frame.galley().natural() - text.lines());
    }
    int depth = text.depth();
    Range ideal = rules.taboos().legDepth();
    int off = Math.max(0, ideal.from() - depth) + Math.max(0, depth - ideal.to());
    return cost + off * taboo("leg-depth.cost") / 3;
  }
}
