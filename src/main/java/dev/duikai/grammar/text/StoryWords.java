package dev.duikai.grammar.text;

import static dev.duikai.grammar.text.RulesWords.line;
import static dev.duikai.grammar.text.RulesWords.number;
import static dev.duikai.grammar.text.RulesWords.points;
import static dev.duikai.grammar.text.RulesWords.range;

import dev.duikai.grammar.PictureRules;
import dev.duikai.grammar.ResolutionRules;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.Slot;
import dev.duikai.grammar.SlotCorner;
import dev.duikai.grammar.SlotKind;
import dev.duikai.grammar.story.PictureUse;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.grammar.story.TextTest;
import dev.duikai.grammar.story.When;
import dev.duikai.grammar.type.BoxStyle;
import dev.duikai.measure.Grid;
import dev.duikai.measure.LegDivision;
import dev.duikai.measure.Length;
import dev.duikai.measure.Measure;
import dev.duikai.measure.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what the rules mean for stories, pictures, boxes and slots. */
final class StoryWords {

  private StoryWords() {}

  static List<String> classes(Rules rules) {
    List<String> lines = new ArrayList<>(List.of("a story takes the first class that fits:"));
    for (StoryClass c : rules.stories()) {
      lines.add(c.name() + ": " + when(c.when()));
      lines.add("    head " + String.join(" or ", c.heads()) + extras(c));
      lines.add(
          "    measures (栏宽) "
              + c.measures().stream()
                  .map(measure -> measure(rules, c, measure))
                  .collect(Collectors.joining(", ")));
    }
    return lines;
  }

  private static String when(When when) {
    List<String> words = new ArrayList<>();
    when.rank().ifPresent(r -> words.add("rank " + new Range(Math.max(1, r.from()), r.to())));
    when.characters().ifPresent(r -> words.add(range(r, "character")));
    when.pictures().ifPresent(r -> words.add(range(r, "picture")));
    when.page().ifPresent(r -> words.add("on page " + r));
    when.continued().ifPresent(c -> words.add(c ? "the tail of a story" : "no tail"));
    when.label().ifPresent(t -> words.add("label " + test(t)));
    when.series().ifPresent(t -> words.add("series " + test(t)));
    return words.isEmpty() ? "any story" : String.join(", ", words);
  }

  private static String test(TextTest test) {
    return switch (test) {
      case TextTest.Given(boolean given) -> given ? "given" : "not given";
      case TextTest.OneOf(List<String> texts) -> String.join(" or ", texts);
    };
  }

  private static String extras(StoryClass c) {
    StringBuilder words = new StringBuilder(", legs (栏段) of ").append(range(c.legLines(), "line"));
    c.count().ifPresent(n -> words.append(", at most ").append(n).append(" on a page"));
    c.box().ifPresent(box -> words.append(", in box ").append(box));
    if (!c.mayBox().isEmpty()) {
      words.append(", may stand in box ").append(String.join(" or ", c.mayBox()));
    }
    c.label().ifPresent(label -> words.append(", labelled ").append(label));
    if (c.picture() == PictureUse.ALONE) {
      words.append(", the picture alone above the text");
    }
    return words.toString();
  }

  /** A measure with characters a leg and the gutter in em: {@code 3/2 = 2 × 20, gutter 1}. */
  private static String measure(Rules rules, StoryClass c, Measure measure) {
    Grid grid = rules.grid();
    Length inset =
        c.box()
            .flatMap(box -> Optional.ofNullable(rules.boxes().get(box)))
            .map(box -> box.inset().at(grid.body()))
            .orElse(Length.ZERO);
    Length width = grid.spanWidth(measure.columns()).minus(inset.times(2));
    LegDivision legs = LegDivision.of(width, measure.legs(), grid.body(), grid.gutter());
    double gutter = legs.gutter().points() / grid.body().points();
    return line("%s = %d × %d", measure, measure.legs(), legs.characters())
        + (measure.legs() > 1 && Math.abs(gutter - 1) > 0.01
            ? line(" (gutter %.2f em)", gutter)
            : "");
  }

  static List<String> pictures(PictureRules p) {
    return List.of(
        line("%s wide, %s high", range(p.columns(), "column"), range(p.lines(), "line")),
        line("cropping may take or give %s %% of the height", number(p.crop() * 100)),
        line("%s; caption (图注) below in style %s", String.join(" or ", p.places()), p.caption()),
        line("text under a picture has at least %d lines, or there is none", p.under()),
        resolution("grey and colour", p.quality().resolution()),
        resolution("black and white", p.quality().bitmap()),
        line(
            "%s; pictures with white edges %s",
            p.quality().sharpening() == 0
                ? "not sharpened"
                : "sharpened by " + p.quality().sharpening() + " %",
            p.quality().frame().units() == 0
                ? "stand without a frame"
                : "get a frame of " + RulesWords.points(p.quality().frame())));
  }

  private static String resolution(String what, ResolutionRules r) {
    return line(
        "%s: at most %d pixels an inch in print, a warning under %d, an error under %d",
        what, r.most(), r.warning(), r.error());
  }

  static List<String> boxes(Rules rules) {
    return rules.boxes().values().stream().map(StoryWords::box).toList();
  }

  private static String box(BoxStyle box) {
    List<String> words = new ArrayList<>();
    words.add(box.rule().units() > 0 ? "frame of " + points(box.rule()) : "no frame");
    box.tint().ifPresent(t -> words.add("tinted (衬底) " + t.total() / 10 + " %"));
    if (box.bar().units() > 0) {
      words.add("a bar of " + points(box.bar()) + " at the top");
    }
    words.add(RulesWords.count(box.pad(), "line") + " of inset");
    box.band().ifPresent(b -> words.add("band (反白) in style " + b));
    return box.name() + ": " + String.join(", ", words);
  }

  static List<String> slots(Rules rules) {
    return rules.slots().values().stream().map(StoryWords::slot).toList();
  }

  private static String corner(SlotCorner corner) {
    return switch (corner) {
      case CORNER -> ", in the outer corner at the foot: right on odd pages, left on even ones";
      case LEFT -> ", in the left corner at the foot";
      case RIGHT -> ", in the right corner at the foot";
      case TOP_LEFT -> ", in the left corner at the top where it stands in a corner";
      case TOP_RIGHT -> ", in the right corner at the top where it stands in a corner";
    };
  }

  private static String slot(Slot slot) {
    String kind =
        switch (slot.kind()) {
          case AD -> "an advertisement (广告)";
          case EAR -> "the ear (报眼)";
          case NAMEPLATE -> "the nameplate (报头)";
          case IMPRINT -> "the imprint (版权)";
          case GUIDE -> "the guide (导读)";
        };
    return slot.name()
        + ": "
        + kind
        + ", "
        + RulesWords.count(slot.columns(), "column")
        + " × "
        + range(slot.lines(), "line")
        + slot.at().map(StoryWords::corner).orElse("")
        + (slot.round().isEmpty()
            ? ""
            : ", text of "
                + String.join(" or ", slot.round())
                + " may stand round it in an L (文包广告)")
        + slot.orElse().map(other -> ", else " + other + " (公益广告)").orElse("")
        + slot.box().map(box -> ", in box " + box).orElse("")
        + (slot.kind() == SlotKind.AD
            ? line(", an advertisement may differ by %.1f mm", slot.tolerance().millimetres())
            : "");
  }
}
